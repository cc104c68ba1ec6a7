import type { Race } from '../schema/index.js';
import type { Table } from './csv.js';

/** A row a result that some article tells, in the order of the races and of the count. */
export function resultsTable(races: Iterable<Race>): Table {
  return {
    columns: [
      'race',
      'contest',
      'round',
      'candidate',
      'name',
      'party',
      'percent',
      'votes',
      'approx',
      'precincts_reported',
      'precincts_total',
      'area',
      'group',
      'as_of',
      'said_by',
      'sources',
    ],
    rows: [...races].flatMap((race) =>
      race.candidates.flatMap((candidate) =>
        candidate.results.map((result) => [
          race.id,
          race.contest,
          result.round,
          candidate.id,
          candidate.name,
          candidate.party?.value,
          result.percent,
          result.votes,
          result.approx,
          result.precincts?.[0],
          result.precincts?.[1],
          result.area,
          result.group,
          result.asOf,
          result.saidBy,
          result.evidence.map(({ article }) => article).join(' '),
        ]),
      ),
    ),
  };
}
