import type { ArticleRecord, CollectedPerson } from '../../schema/index.js';
import { foldName } from '../../text/person-name.js';
import { type Appearance, appearancesOf, byCodeUnit, digestPeople, type PersonDigest } from './appearance.js';
import { clusterFamily, type PersonCluster } from './clusters.js';

/**
 * People over all articles, with where each stands and why it is one person. The result is the same for any order of
 * the articles. `races` is left empty: the races are merged elsewhere.
 */
export function collectPeople(records: readonly ArticleRecord[]): CollectedPerson[] {
  return collectDigests(records.flatMap(digestPeople));
}

/** As `collectPeople`, from what collecting needs of each person of each article. */
export function collectDigests(digests: readonly PersonDigest[]): CollectedPerson[] {
  const families = new Map<string, Appearance[]>();
  for (const appearance of appearancesOf(digests)) {
    const family = families.get(appearance.parts.family);
    if (family) family.push(appearance);
    else families.set(appearance.parts.family, [appearance]);
  }
  return [...families]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([, appearances]) => clusterFamily(appearances))
    .map((cluster) => collected(cluster))
    .sort((a, b) => byCodeUnit(foldName(a.name), foldName(b.name)) || byCodeUnit(placeOf(a), placeOf(b)))
    .map((person, i) => ({ ...person, id: `P${i + 1}` }));
}

const placeOf = ({ articles }: CollectedPerson): string => `${articles[0]!.article}\n${articles[0]!.person}`;

function collected({ members }: PersonCluster): CollectedPerson {
  const sorted = members.toSorted(
    (a, b) =>
      byCodeUnit(a.appearance.article, b.appearance.article) ||
      byCodeUnit(a.appearance.person.id, b.appearance.person.id),
  );
  const people = sorted.map(({ appearance }) => appearance);
  const titles = people.flatMap(({ person }) => person.titles);
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

export { digestPeople, type PersonDigest };
