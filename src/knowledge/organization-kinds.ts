import type { OrganizationKind } from '../schema/index.js';

/** The words that tell what kind of body a name is, lower case, the surest kinds first. */
const WORDS: readonly (readonly [OrganizationKind, string])[] = [
  ['party', 'party'],
  [
    'company',
    'inc inc. corp corp. llc l.l.c. ltd ltd. co co. company corporation industries holdings motors airlines technologies enterprises plc',
  ],
  [
    'legislature',
    'senate legislature congress parliament assembly knesset house council commons delegates subcommittee',
  ],
  ['committee', 'pac superpac committee victory conservatives fund action'],
  [
    'media',
    'times post news journal tribune herald gazette chronicle globe examiner observer dispatch constitution magazine radio television tv press report register sentinel courier enquirer inquirer reporter weekly daily bulletin review star sun media network podcast broadcasting journal-constitution',
  ],
  [
    'agency',
    'department bureau agency administration commission office service services guard army navy force corps ministry authority court police secretary library reserve board treasury',
  ],
];

const KIND_OF: ReadonlyMap<string, OrganizationKind> = new Map(
  WORDS.toReversed().flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as const)),
);

/** Chambers whose committees are theirs and nobody's campaign. */
const CHAMBERS = /^(?:house|senate|joint|congressional|assembly)\b/;
const NATIONAL_COMMITTEES =
  /\b(?:national|campaign|senatorial|congressional|victory|action|election) committee$/;
const COMMON_BODIES =
  /\b(?:university|college|school|institute|center|centre|church|foundation|association|union|league|club|hospital)\b/;

/** The kind of body that a name's words tell. */
export function organizationKind(name: string): OrganizationKind {
  const lower = name.toLowerCase();
  if (/\bcommittee\b/.test(lower) && CHAMBERS.test(lower) && !NATIONAL_COMMITTEES.test(lower))
    return 'legislature';
  const words = lower.split(/[\s/]+/);
  const last = KIND_OF.get(words.at(-1)!);
  if (last) return last;
  if (COMMON_BODIES.test(lower)) return 'other';
  // "Department of Natural Resources", "Bank of Alder": the head stands before "of" or "for".
  const of = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  return (of > 0 ? KIND_OF.get(words[of - 1]!) : undefined) ?? 'other';
}
