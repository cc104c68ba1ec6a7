import { COUNTIES_BY_NAME } from '../../knowledge/counties.js';
import { type State, stateOf } from '../../knowledge/states.js';
import { type ContestParts, parseContest } from '../../race/contest.js';
import { placeParts } from '../../race/describe.js';
import type { Race, RaceResult } from '../../schema/index.js';

/** What a race is about, in the parts that foreign formats ask for. */
export interface RaceParts {
  readonly contest: ContestParts;
  readonly state: State | null;
  readonly district: string | null;
  readonly local: string | null;
}

export function partsOf(race: Race): RaceParts {
  const contest = parseContest(race.contest);
  const { state, district, local } = placeParts(contest.place);
  return { contest, state: state ? (stateOf(state) ?? null) : null, district, local };
}

export interface CountyParts {
  /** In plain letters, without "County". */
  readonly name: string;
  readonly fips: string;
}

/** The county that an area names in a state: "Bexar County", "Orleans Parish"; null where it names something else. */
export function countyOf(area: string, state: State): CountyParts | null {
  const name = area.replace(/ (?:County|Parish|Borough|Census Area|Municipio)$/, '');
  const county = COUNTIES_BY_NAME.get(name)?.find((one) => one.state === state.code);
  return county ? { name, fips: county.fips } : null;
}

/** What a race has beside its results, as counts by name: what an export of results leaves out. */
export function besidesResults(race: Race): [name: string, count: number][] {
  const sum = (pick: (candidate: Race['candidates'][number]) => readonly unknown[]): number =>
    race.candidates.reduce((total, candidate) => total + pick(candidate).length, 0);
  const counts: [string, number][] = [
    ['polls', sum(({ polls }) => polls) + race.polls.length],
    ['money', sum(({ money }) => money) + race.spending.length],
    ['endorsements', sum(({ endorsements }) => endorsements)],
    ['quotes', sum(({ quotes }) => quotes)],
    ['margins', race.margins.length],
    ['predecessors', race.predecessor.length],
    ['field sizes', race.fieldSize.length],
    ['thresholds', race.threshold.length],
    ['histories', race.history.length],
    ['timeline', race.timeline.length],
    ['conflicts', race.conflicts.length],
    ['summary sentences', race.summary.length],
  ];
  return counts.filter(([, count]) => count > 0);
}

/** A result in short, for the list of what was left out. */
export const inWords = ({ percent, votes, area }: RaceResult): string =>
  [percent === null ? null : `${percent}%`, votes === null ? null : `${votes} votes`, area]
    .filter((part) => part !== null)
    .join(', ');
