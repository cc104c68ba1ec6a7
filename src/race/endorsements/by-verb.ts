import { verbSet } from '../../knowledge/verb-forms.js';
import { actorBefore } from '../reading/actor.js';
import { BEATING } from '../reading/beating.js';
import { openingList } from '../reading/lists.js';
import type { OrganizationAt, PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { isPassive, objectOf, personAfter, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { calledBefore } from './called.js';
import { asEndorser, type Endorser, endorsementReader, givers, type Pair, whoPromises } from './pair.js';

const ENDORSES = verbSet('endorse back support');
/** "rally around Finch", "line up behind Roe", "throw his support behind Roe": the verb and the word before the name. */
const PHRASES: ReadonlyMap<string, string> = new Map([
  ['rally', 'around'],
  ['rallied', 'around'],
  ['line', 'behind'],
  ['lined', 'behind'],
  ['threw', 'behind'],
  ['thrown', 'behind'],
  ['throwing', 'behind'],
  ['get', 'behind'],
  ['got', 'behind'],
]);
/** Who merely votes endorses nobody: "women who back Finch". */
const VOTERS = new Set(
  'voters women men republicans democrats independents people residents percent those respondents many most'.split(
    ' ',
  ),
);

/** "Finch endorsed Roe", "Roe was endorsed by Finch", "the union, which backs Roe", "the chamber and the PAC already backing Roe". */
export const byVerb = endorsementReader([...ENDORSES, ...PHRASES.keys()], (reading, sentence, at) => {
  const { tokens } = reading;
  const { lower, pos } = tokens[at]!;
  const link = PHRASES.get(lower);
  const promiser = whoPromises(reading, sentence, at);
  if (
    pos === 'NOUN' ||
    tokens[at - 1]?.text === '-' ||
    isAdverb(reading, at) ||
    (isUnreal(reading, sentence, at) && !isAnnounced(reading, sentence, at) && !promiser)
  )
    return [];
  if (isPassive(reading, at) || tokens[at + 1]?.lower === 'by') {
    const endorsee = isPassive(reading, at)
      ? subjectsOf(reading, sentence, at)[0]
      : sentence.people.find(
          (p) => p.endToken === at || (p.endToken === at - 1 && tokens[at - 1]!.text === ','),
        );
    return endorsee ? givers(reading, sentence, at, ['by']).map((endorser) => ({ endorser, endorsee })) : [];
  }
  const whom = byWhom(reading, sentence, at);
  if (whom) return [whom];
  const endorsee = link
    ? personAfter(reading, sentence, at + 1, link, 5)
    : objectOf(reading, sentence, at, 6);
  if (!endorsee || tokens.slice(at + 1, endorsee.firstToken).some((token) => token.lower === 'of')) return [];
  const before = tokens.slice(Math.max(sentence.firstToken, at - 3), at);
  if (before.some((token) => VOTERS.has(token.lower))) return [];
  if (promiser) return [{ endorser: promiser, endorsee }];
  const relative = tokens[at - 1]!.lower === 'that' || tokens[at - 1]!.lower === 'which';
  if (relative) return antecedents(reading, sentence, at - 1).map((endorser) => ({ endorser, endorsee }));
  const bodies = bodiesBefore(reading, sentence, at);
  if (bodies.length > 1) return bodies.map((body) => ({ endorser: asEndorser(body), endorsee }));
  // "Finch and Roe said they will back Vole."
  const several = subjectsOrThey(reading, sentence, at);
  if (several.length > 1) return several.map((person) => ({ endorser: asEndorser(person), endorsee }));
  const actor = actorBefore(reading, sentence, at);
  const body = actor?.id ? null : calledBefore(reading, sentence, at);
  if (body && bodies.length === 0) return [{ endorser: body, endorsee }];
  if (!actor || actor.endToken > endorsee.firstToken) return [];
  return actor.id === null
    ? bodies.map((body) => ({ endorser: asEndorser(body), endorsee }))
    : [{ endorser: actor, endorsee }];
});

/** How far before the verb "whom" may stand, over the name of who endorses, in tokens. */
const WHOM_REACH = 8;

/** "Rep. Roe, whom President Finch endorsed in July": whom the clause is about. */
function byWhom(reading: Reading, sentence: SentenceReading, at: number): Pair | null {
  const { tokens } = reading;
  const whom = tokens
    .slice(Math.max(sentence.firstToken, at - WHOM_REACH), at)
    .findLast(({ lower }) => lower === 'whom')?.index;
  if (whom === undefined) return null;
  const endorsee = sentence.people.findLast(({ kind, endToken }) => kind === 'name' && endToken <= whom);
  const endorser = sentence.people.find(({ firstToken, endToken }) => firstToken > whom && endToken <= at);
  const isBeside = endorsee !== undefined && whom - endorsee.endToken <= 1;
  return isBeside && endorser && endorser.of !== endorsee.of
    ? { endorser: asEndorser(endorser), endorsee }
    : null;
}

/** How far before the verb "they" may stand, in tokens. */
const THEY_REACH = 3;

/** "Finch and Roe, two of the rivals, said Tuesday they will back Vole": they are whoever said so. */
function subjectsOrThey(reading: Reading, sentence: SentenceReading, at: number): PersonAt[] {
  const { tokens } = reading;
  const they = tokens
    .slice(Math.max(sentence.firstToken, at - THEY_REACH), at)
    .find(({ lower }) => lower === 'they');
  const said =
    they && tokens.slice(sentence.firstToken, they.index).findLast(({ lower }) => lower === 'said');
  if (!said) return subjectsOf(reading, sentence, at);
  // Over an apposition: the list that opens the sentence.
  return openingList(reading, sentence.people, said.index);
}

/** "rolled back Roe-era rules", "dating back to Roe", "a seat in the back": no verb of support. */
const isAdverb = ({ tokens }: Reading, at: number): boolean => {
  const before = tokens[at - 1];
  if (tokens[at]!.lower !== 'back' || before === undefined) return false;
  return (
    before.pos === 'VERB' ||
    BEATING.has(before.lower) ||
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    tokens[at + 1]?.lower === 'to'
  );
};

/** "said she will back Finch": a promise of support is support. */
const isAnnounced = ({ tokens }: Reading, sentence: SentenceReading, at: number): boolean =>
  tokens[at - 1]?.lower === 'will' &&
  tokens.slice(sentence.firstToken, at).some((token) => token.lower === 'said');

/** How far before "that" the body it stands for may be named, over what is said of it, in tokens. */
const ANTECEDENT_REACH = 7;

/** "the Clear Water Fund, a Republican super PAC that supported Finch": the body named before. */
function antecedents(reading: Reading, sentence: SentenceReading, relative: number): Endorser[] {
  const body = sentence.organizations.findLast((org) => org.endToken <= relative);
  if (!body || relative - body.endToken > ANTECEDENT_REACH) return [];
  const between = reading.tokens.slice(body.endToken, relative);
  const commas = between.filter(({ text }) => text === ',').length;
  const near = between.length === 0 || (between[0]!.text === ',' && commas === 1);
  return near ? [asEndorser(body)] : [];
}

/** Most tokens between two bodies that "and" or a comma joins. */
const BODY_GAP = 3;

/** "the chamber, the committee and a local PAC already backing Finch": bodies in one list, up to the verb. */
function bodiesBefore(
  { tokens }: Reading,
  { organizations }: SentenceReading,
  verb: number,
): OrganizationAt[] {
  const list: OrganizationAt[] = [];
  let edge = verb;
  for (const body of organizations.filter(({ endToken }) => endToken <= verb).reverse()) {
    const between = tokens.slice(body.endToken, edge);
    const joined = between.some(({ text, lower }) => text === ',' || lower === 'and');
    const limit = list.length === 0 ? ANTECEDENT_REACH : BODY_GAP;
    if (!joined || between.length > limit || between.some(({ pos }) => pos === 'VERB')) break;
    list.unshift(body);
    edge = body.firstToken;
  }
  return list;
}
