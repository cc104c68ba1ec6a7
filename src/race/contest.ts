/** The offices a contest key names; any other office is `Other(slug)`. */
export const OFFICES = [
  'President',
  'US-Senate',
  'US-House',
  'Governor',
  'Lt-Governor',
  'Attorney-General',
  'Secretary-of-State',
  'State-Senate',
  'State-House',
  'Mayor',
] as const;

export type Round = 'primary' | 'runoff' | 'general' | 'caucus';

/** One choice put to voters in one election, in parts: `OFFICE:PLACE:YEAR[:special][:ROUND[-PARTY]]`. */
export interface ContestParts {
  readonly office: string;
  /** "US", "GA", "GA-6", "GA.atlanta"; "?" where the text does not tell. */
  readonly place: string;
  /** Of the election's first vote; null where the text does not tell. */
  readonly year: number | null;
  readonly special: boolean;
  readonly round: Round | null;
  /** Letter of the party whose round it is. */
  readonly party: string | null;
}

export function formatContest({ office, place, year, special, round, party }: ContestParts): string {
  const key = [office, place, year ?? '?'];
  if (special) key.push('special');
  if (round) key.push(party ? `${round}-${party}` : round);
  return key.join(':');
}

/** Takes a contest key apart; the key must be well formed, as the schema has it. */
export function parseContest(key: string): ContestParts {
  const [office, place, year, ...rest] = key.split(':') as [string, string, string, ...string[]];
  const special = rest[0] === 'special';
  const [round, party] = (rest[special ? 1 : 0] ?? '').split('-');
  return {
    office,
    place,
    year: year === '?' ? null : Number(year),
    special,
    round: round ? (round as Round) : null,
    party: party || null,
  };
}

/** The round of a contest as a race file names it: "runoff", "primary-R"; null for the first or only vote. */
export const roundName = ({ round, party }: ContestParts): string | null =>
  round === null ? null : party ? `${round}-${party}` : round;

/** The race a contest belongs to: all rounds for one seat. A presidential result in a state belongs to the country's. */
export const raceOf = (contest: ContestParts): ContestParts => ({
  ...contest,
  place: contest.office === 'President' ? 'US' : contest.place,
  round: null,
  party: null,
});

/** The name of a race's file: "us-house-ga-6-2017-special". */
export function raceId(race: ContestParts): string {
  return formatContest(race)
    .toLowerCase()
    .replace(/\?/g, 'unknown')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Whether a place names no seat: "GA" for a House seat, "?" for any. */
export function lacksPlace({ office, place }: ContestParts): boolean {
  const needsDistrict = office === 'US-House' || office === 'State-House' || office === 'State-Senate';
  return (
    place === '?' || (needsDistrict && !place.includes('-')) || (office === 'Mayor' && !place.includes('.'))
  );
}
