import type { FactFinding } from '../fact-finding.js';
import type { Refiner } from '../refiner.js';

/** What says nothing where it is not told of which race. */
const OF_A_RACE: ReadonlySet<FactFinding['type']> = new Set([
  'candidacy',
  'outcome',
  'vote_share',
  'votes',
  'margin',
  'poll',
  'poll_lead',
]);

/** "Sen. Roe won 7 percent", where nothing tells in what race: who stands, and how it ended, is left out rather than guessed. */
export const withoutContest: Refiner = {
  name: 'without-contest',
  refine: (facts) =>
    facts.filter((fact) => !OF_A_RACE.has(fact.type) || !('contest' in fact) || fact.contest !== null),
};
