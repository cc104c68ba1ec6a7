import type { ArticleRecord, CollectedPerson } from '../schema/index.js';
import { foldName } from '../text/person-name.js';
import { compare } from './merge/digest.js';

/** People over all articles: those who go by the same full name are one; a surname alone stays with its article. */
export function collectPeople(records: readonly ArticleRecord[]): CollectedPerson[] {
  const groups = new Map<string, { record: ArticleRecord; index: number }[]>();
  for (const record of records) {
    for (const [index, person] of record.people.entries()) {
      const key = person.given ? foldName(person.name) : `${record.id}\n${foldName(person.name)}`;
      const group = groups.get(key);
      if (group) group.push({ record, index });
      else groups.set(key, [{ record, index }]);
    }
  }
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([, group], i) => {
      const people = group.map(({ record, index }) => ({ record, person: record.people[index]! }));
      const first = people[0]!.person;
      return {
        id: `P${i + 1}`,
        name: first.name,
        party: people.find(({ person }) => person.party)?.person.party ?? null,
        link: people.find(({ person }) => person.link)?.person.link ?? null,
        roles: [
          ...new Set(
            people.flatMap(({ record, person }) =>
              record.roles.filter((role) => role.person === person.id).map((role) => role.title),
            ),
          ),
        ].sort(compare),
        mentions: people.reduce((sum, { person }) => sum + person.mentions.length, 0),
        quotes: people.reduce(
          (sum, { record, person }) =>
            sum + record.quotes.filter((q) => q.speaker?.entity === person.id).length,
          0,
        ),
        races: [],
        articles: people.map(({ record, person }) => ({
          article: record.id,
          person: person.id,
          name: person.name,
          mentions: person.mentions.length,
          why: people.length === 1 ? 'the only one of that name' : 'the same full name',
        })),
      };
    });
}
