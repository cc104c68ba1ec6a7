import { TITLE_WORDS } from '../../../knowledge/name-words.js';
import type { Token } from '../../../text/tokens.js';
import { tokensWithin } from '../../../text/tokens.js';
import type { Entities, PersonEntity } from '../entities.js';
import { agesOf, type NamedPerson } from './ages.js';
import type { Anaphor } from './anaphors.js';
import { endOfRuled } from './binding.js';
import { type AnaphorContext, type Candidate, fits } from './features.js';
import type { Occupations } from './occupations.js';
import { type Sighting, sightingAt } from './sightings.js';

/** How many of the people last seen may be meant; it keeps the work linear in the length of the text. */
const MOST_CANDIDATES = 8;
/** Sentences after which a person is out of sight. */
const REACH = 12;

/** Chooses among the candidates; -1 for nobody. */
export type Choose = (context: AnaphorContext) => number;

export interface ResolvedAnaphor {
  readonly anaphor: Anaphor;
  readonly person: PersonEntity;
}

/** A name in the text: its tokens, and whose it is. */
export interface PersonName extends NamedPerson {
  readonly person: PersonEntity;
}

/** All names of people, in the order of the text. */
export function namesOf(tokens: readonly Token[], people: readonly PersonEntity[]): PersonName[] {
  return people
    .flatMap((person) => person.mentions.map((mention) => ({ person, ...tokensWithin(tokens, mention) })))
    .sort((a, b) => a.first - b.first);
}

/**
 * Walks through a document from left to right with the people seen so far, the last seen first, and asks at each
 * anaphor who is meant. What is resolved counts as seen in its turn.
 */
export function resolveAnaphors(
  tokens: readonly Token[],
  quoted: Uint8Array,
  names: readonly PersonName[],
  roles: Entities['roles'],
  occupations: Pick<Occupations, 'now' | 'before'>,
  anaphors: readonly Anaphor[],
  choose: Choose,
): ResolvedAnaphor[] {
  const titles = titlesByPerson(roles, occupations.now);
  const formerTitles = titlesByPerson(
    roles.filter(({ status }) => status === 'former'),
    occupations.before,
  );

  const ages = agesOf(tokens, names);

  // The last seen at the end: looked at from there.
  const seen = new Map<PersonEntity, Candidate>();
  const see = (person: PersonEntity, last: Sighting): void => {
    const count = (seen.get(person)?.count ?? 0) + 1;
    seen.delete(person);
    seen.set(person, {
      person,
      last,
      count,
      titles: titles.get(person.id) ?? NO_TITLES,
      formerTitles: formerTitles.get(person.id) ?? NO_TITLES,
      age: ages.get(person.id) ?? null,
    });
    if (seen.size > MOST_CANDIDATES * 4) seen.delete(seen.keys().next().value!);
  };

  const resolved: ResolvedAnaphor[] = [];
  let next = 0;
  for (const anaphor of anaphors) {
    for (; next < names.length && names[next]!.first < anaphor.first; next++) {
      const { person, first, end } = names[next]!;
      see(person, sightingAt(tokens, first, end, 'name', quoted));
    }
    const { sentence } = tokens[anaphor.first]!;
    const ruled = anaphor.form === 'subject' ? endOfRuled(tokens, anaphor.first) : 0;
    const others = new Set<PersonEntity>();
    for (let i = next; i < names.length && names[i]!.first < ruled; i++) others.add(names[i]!.person);
    const candidates = [...seen.values()]
      .reverse()
      .filter(
        (candidate) =>
          sentence - candidate.last.sentence <= REACH &&
          fits(anaphor, candidate) &&
          !others.has(candidate.person),
      )
      .slice(0, MOST_CANDIDATES);
    const apposed = apposedTo(tokens, anaphor, names[next - 1]);
    const beside = candidates.findIndex(({ person }) => person === apposed);
    const choice = beside >= 0 ? beside : choose({ tokens, quoted, anaphor, candidates });
    const chosen = candidates[choice];
    if (!chosen) continue;
    resolved.push({ anaphor, person: chosen.person });
    see(chosen.person, sightingAt(tokens, anaphor.first, anaphor.end, anaphor.kind, quoted));
  }
  return resolved;
}

/** "Claire Finch, the Republican who came in third": the one named right before; null where nobody is. */
function apposedTo(
  tokens: readonly Token[],
  { kind, first }: Anaphor,
  before: { readonly person: PersonEntity; readonly end: number } | undefined,
): PersonEntity | null {
  const comma = first - 2;
  const isBeside = kind === 'nominal' && tokens[comma]?.text === ',' && before?.end === comma;
  return isBeside && tokens[comma]!.sentence === tokens[first]!.sentence ? before.person : null;
}

const NO_TITLES: ReadonlySet<string> = new Set();
/** Short forms and other words for one office, as a nominal has them. */
const SAME_OFFICE: Readonly<Record<string, readonly string[]>> = {
  'sen.': ['senator', 'lawmaker'],
  'sens.': ['senator', 'lawmaker'],
  senator: ['senator', 'lawmaker', 'legislator'],
  'rep.': ['congressman', 'congresswoman', 'representative', 'lawmaker'],
  representative: ['congressman', 'congresswoman', 'representative', 'lawmaker'],
  congressman: ['congressman', 'lawmaker', 'representative'],
  congresswoman: ['congresswoman', 'lawmaker', 'representative'],
  'gov.': ['governor'],
};

/** The words of each person's titles that a nominal can take up. */
function titlesByPerson(
  roles: Entities['roles'],
  occupations: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Set<string>> {
  const titles = new Map([...occupations].map(([person, nouns]) => [person, new Set(nouns)]));
  for (const { person, title } of roles) {
    const words = titles.get(person) ?? new Set<string>();
    titles.set(person, words);
    for (const word of title.toLowerCase().split(/[\s-]+/)) {
      for (const same of SAME_OFFICE[word] ?? (TITLE_WORDS.has(word) ? [word] : [])) words.add(same);
    }
  }
  return titles;
}
