import { TITLE_WORDS } from '../../../knowledge/name-words.js';
import type { Token } from '../../../text/tokens.js';
import type { Entities } from '../entities.js';
import { agesOf, type NamedPerson } from './ages.js';
import type { Occupations } from './occupations.js';

/** What an article tells of a person, wherever in it, that a nominal can take up. */
export interface Told {
  /** Heads of offices and occupations, lower case. */
  readonly titles: ReadonlySet<string>;
  /** Those of them that the person is said to hold no more. */
  readonly formerTitles: ReadonlySet<string>;
  /** All words of titles and of phrases beside the name, lower case: "gary" and "pastor" of "Isaiah Trammell, a Gary pastor". */
  readonly words: ReadonlySet<string>;
  /** Postal codes of the states that the person stands for. */
  readonly states: ReadonlySet<string>;
  /** In years. */
  readonly age: number | null;
}

const NOTHING: ReadonlySet<string> = new Set();
export const NOTHING_TOLD: Told = {
  titles: NOTHING,
  formerTitles: NOTHING,
  words: NOTHING,
  states: NOTHING,
  age: null,
};

/** What is told of each person, by id. */
export function toldOf(
  tokens: readonly Token[],
  names: readonly NamedPerson[],
  { people, roles, states }: Pick<Entities, 'people' | 'roles' | 'states'>,
  occupations: Occupations,
): Map<string, Told> {
  const titles = titlesByPerson(roles, occupations.now);
  const formerTitles = titlesByPerson(
    roles.filter(({ status }) => status === 'former'),
    occupations.before,
  );
  const words = wordsByPerson(roles, occupations.words);
  const ages = agesOf(tokens, names);
  return new Map(
    people.map(({ id }) => [
      id,
      {
        titles: titles.get(id) ?? NOTHING,
        formerTitles: formerTitles.get(id) ?? NOTHING,
        words: words.get(id) ?? NOTHING,
        states: new Set(states.get(id)),
        age: ages.get(id) ?? null,
      },
    ]),
  );
}

/** Short forms and other words for one office, as a nominal has them. */
const SAME_OFFICE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'sen.': ['senator', 'lawmaker'],
    'sens.': ['senator', 'lawmaker'],
    senator: ['senator', 'lawmaker', 'legislator'],
    'rep.': ['congressman', 'congresswoman', 'representative', 'lawmaker'],
    representative: ['congressman', 'congresswoman', 'representative', 'lawmaker'],
    congressman: ['congressman', 'lawmaker', 'representative'],
    congresswoman: ['congresswoman', 'lawmaker', 'representative'],
    'gov.': ['governor'],
  }),
);

/** The words of each person's titles that a nominal can take up, by id. */
export function titlesByPerson(
  roles: Entities['roles'],
  occupations: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): Map<string, Set<string>> {
  const titles = new Map([...occupations].map(([person, nouns]) => [person, new Set(nouns)]));
  for (const { person, title } of roles) {
    const words = titles.get(person) ?? new Set<string>();
    titles.set(person, words);
    for (const word of wordsOf(title))
      for (const same of SAME_OFFICE.get(word) ?? (TITLE_WORDS.has(word) ? [word] : [])) words.add(same);
  }
  return titles;
}

function wordsByPerson(
  roles: Entities['roles'],
  phrases: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Set<string>> {
  const words = new Map([...phrases].map(([person, told]) => [person, new Set(told)]));
  for (const { person, title } of roles) {
    const own = words.get(person) ?? new Set<string>();
    words.set(person, own);
    for (const word of wordsOf(title)) own.add(word);
  }
  return words;
}

const wordsOf = (title: string): string[] => title.toLowerCase().split(/[\s-]+/);
