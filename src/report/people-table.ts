import type { CollectedPerson } from '../schema/index.js';
import type { Table } from './csv.js';

/** A row a person over all articles. */
export function peopleTable(people: Iterable<CollectedPerson>): Table {
  return {
    columns: [
      'person',
      'name',
      'party',
      'roles',
      'articles',
      'mentions',
      'quotes',
      'races',
      'bioguide',
      'wikidata',
    ],
    rows: Array.from(people, ({ id, name, party, roles, articles, mentions, quotes, races, link }) => [
      id,
      name,
      party,
      roles.join('; '),
      articles.length,
      mentions,
      quotes,
      races.join('; '),
      link?.bioguide,
      link?.wikidata,
    ]),
  };
}
