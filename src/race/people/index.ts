import type { ArticleRecord, CollectedPerson } from '../../schema/index.js';
import { inEach } from '../../text/in-each.js';
import { foldName } from '../../text/person-name.js';
import {
  type Appearance,
  appearancesOf,
  byCodeUnit,
  digestPeople,
  familyOf,
  type PersonDigest,
} from './appearance.js';
import { clusterFamily, type PersonCluster } from './clusters.js';

/**
 * People over all articles, with where each stands and why it is one person. The result is the same for any order of
 * the articles. `races` is left empty: the races are merged elsewhere.
 */
export function collectPeople(records: readonly ArticleRecord[]): CollectedPerson[] {
  return collectDigests(inEach(records, digestPeople));
}

/** As `collectPeople`, from what collecting needs of each person of each article. */
export const collectDigests = (digests: readonly PersonDigest[]): CollectedPerson[] =>
  peopleOfFamilies(digests)
    .map((person) => ({ person, place: inOrderOfNames(person) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ person }, i) => ({ ...person, id: personId(i) }));

/** The id of a person by the place in the order of all. */
export const personId = (index: number): string => `P${index + 1}`;

/**
 * The people of some families, all of whose members are given: people of different families have nothing to do with
 * each other. They are in no order yet, and without ids.
 */
export function peopleOfFamilies(digests: readonly PersonDigest[]): CollectedPerson[] {
  const families = new Map<string, Appearance[]>();
  for (const appearance of appearancesOf(digests)) {
    const family = families.get(appearance.parts.family);
    if (family) family.push(appearance);
    else families.set(appearance.parts.family, [appearance]);
  }
  return inEach([...families.values()], (appearances) => clusterFamily(appearances)).map(collected);
}

/** What people are ordered by: their names, and of namesakes where they are first named. */
export interface PlaceInOrder {
  readonly name: string;
  readonly first: string;
}

export const inOrderOfNames = ({ name, articles }: CollectedPerson): PlaceInOrder => ({
  name: foldName(name),
  first: `${articles[0]!.article}\n${articles[0]!.person}`,
});

export const comparePlaces = (a: PlaceInOrder, b: PlaceInOrder): number =>
  byCodeUnit(a.name, b.name) || byCodeUnit(a.first, b.first);

function collected({ members }: PersonCluster): CollectedPerson {
  const sorted = members.toSorted(
    (a, b) =>
      byCodeUnit(a.appearance.article, b.appearance.article) ||
      byCodeUnit(a.appearance.person.id, b.appearance.person.id),
  );
  const people = sorted.map(({ appearance }) => appearance);
  const titles = inEach(people, ({ person }) => person.titles);
  return {
    id: 'P',
    name: fullestName(people),
    party: people.find(({ person }) => person.party)?.person.party ?? null,
    link: people.find(({ person }) => person.link)?.person.link ?? null,
    roles: [...new Set(titles)].sort(byCodeUnit),
    mentions: people.reduce((sum, { person }) => sum + person.mentions, 0),
    quotes: people.reduce((sum, { person }) => sum + person.quotes, 0),
    races: [],
    articles: sorted.map(({ appearance: { article, person }, why }) => ({
      article,
      person: person.id,
      name: person.name,
      mentions: person.mentions,
      why,
    })),
  };
}

/** The name that most articles use in full; of as many the longer, then the first in the alphabet. */
function fullestName(people: readonly Appearance[]): string {
  const counts = new Map<string, number>();
  for (const { person } of people) counts.set(person.name, (counts.get(person.name) ?? 0) + 1);
  const full = [...counts].filter(([name]) => name.includes(' '));
  const pool = full.length > 0 ? full : [...counts];
  return pool.sort(([a, n], [b, m]) => m - n || b.length - a.length || byCodeUnit(a, b))[0]![0];
}

export { digestPeople, familyOf, type PersonDigest };
