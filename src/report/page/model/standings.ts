import type {
  Evidence,
  Race,
  RaceCandidate,
  RaceOutcome,
  RacePoll,
  RaceResult,
} from '../../../schema/index.js';

/** The latest number that articles tell of a candidate in their own voice, of the whole contest and all voters. */
export interface Standing {
  readonly candidate: RaceCandidate;
  readonly kind: 'result' | 'poll' | null;
  readonly percent: number | null;
  readonly votes: number | null;
  readonly approx: RaceResult['approx'];
  readonly round: string | null;
  /** When it stood so: the day of the count or of the poll, else of the article. */
  readonly asOf: string | null;
  readonly precincts: RaceResult['precincts'];
  readonly pollster: string | null;
  readonly evidence: readonly Evidence[];
  /** How it ended; more than one where as many articles tell one as the other. */
  readonly outcomes: readonly RaceOutcome[];
}

const isTopline = (one: RaceResult): boolean =>
  one.area === null && one.group === null && one.saidBy === null && (one.percent ?? one.votes) !== null;
const isToplinePoll = (one: RacePoll): boolean => one.group === null && one.saidBy === null;

export const toplines = (candidate: RaceCandidate): RaceResult[] => candidate.results.filter(isTopline);
export const toplinePolls = (candidate: RaceCandidate): RacePoll[] => candidate.polls.filter(isToplinePoll);

/** When the articles of a race were published, by id. */
export const publishedIn = (race: Race): ReadonlyMap<string, string | null> =>
  new Map(race.articles.map(({ id, published }) => [id, published]));

/** When a value was told first. */
export function toldAt(
  evidence: readonly Evidence[],
  published: ReadonlyMap<string, string | null>,
): string | null {
  const times = evidence.flatMap(({ article }) => published.get(article) ?? []).sort();
  return times[0] ?? null;
}

/** Ways to end a race that a card shows, the firmest first. */
const ENDS = ['won', 'advanced', 'lost', 'eliminated', 'withdrew', 'conceded'];

/** The candidates with their latest numbers: those of the round decided last stand first, the strongest before the others. */
export function standingsOf(race: Race): { standings: Standing[]; round: string | null } {
  const published = publishedIn(race);
  const standings = race.candidates.map((candidate) => standingOf(candidate, race, published));
  const latest = standings
    .filter(({ kind }) => kind === 'result')
    .sort((a, b) => stageOf(b.round, race) - stageOf(a.round, race))[0];
  const round = latest?.round ?? null;
  const rank = (one: Standing): number =>
    one.kind === 'result' && one.round === round
      ? 0
      : one.kind === 'result'
        ? 1
        : one.kind === 'poll'
          ? 2
          : 3;
  return {
    standings: standings.sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (b.percent ?? 0) - (a.percent ?? 0) ||
        b.candidate.mentions - a.candidate.mentions ||
        compare(a.candidate.id, b.candidate.id),
    ),
    round,
  };
}

/**
 * Which of two rounds is held later: primaries and their runoffs, then the election, then its runoff. The first vote of a
 * special election has no name. A later article may still tell of an earlier round: "she had led the field in November".
 */
function stageOf(round: string | null, { special }: Pick<Race, 'special'>): number {
  const [name, party] = round?.split('-') ?? [];
  if (name === undefined) return special ? 2 : 3;
  if (name === 'runoff') return party === undefined ? 5 : 2;
  return name === 'general' ? 4 : name === 'primary' ? 1 : 0;
}

function standingOf(
  candidate: RaceCandidate,
  race: Race,
  published: ReadonlyMap<string, string | null>,
): Standing {
  const when = (asOf: string | null, evidence: readonly Evidence[]): string | null =>
    asOf ?? toldAt(evidence, published);
  const told = (one: { evidence: readonly Evidence[] }): string => toldAt(one.evidence, published) ?? '';
  // What stood so on one day is told in the order of the articles; within one, the later count, then what it tells first.
  const byTime = <T extends { asOf: string | null; evidence: readonly Evidence[] }>(a: T, b: T): number =>
    compare(a.asOf ?? '', b.asOf ?? '') ||
    compare(told(a), told(b)) ||
    a.evidence.length - b.evidence.length ||
    countedIn(a) - countedIn(b) ||
    b.evidence[0]!.start - a.evidence[0]!.start;
  const results = toplines(candidate)
    .map((result) => ({ ...result, asOf: when(result.asOf, result.evidence) }))
    .sort((a, b) => stageOf(a.round, race) - stageOf(b.round, race) || byTime(a, b));
  const result = results.findLast(({ percent }) => percent !== null) ?? results.at(-1);
  const poll = toplinePolls(candidate)
    .map((one) => ({ ...one, asOf: one.fielded ?? toldAt(one.evidence, published) }))
    .sort(byTime)
    .at(-1);
  const none = { votes: null, precincts: null, pollster: null };
  if (result)
    return { ...none, ...result, candidate, kind: 'result', outcomes: outcomesOf(candidate, result.round) };
  const outcomes = outcomesOf(candidate, poll?.round ?? null);
  if (poll) return { ...none, ...poll, candidate, kind: 'poll', outcomes };
  return {
    ...none,
    candidate,
    kind: null,
    percent: null,
    approx: 'exact',
    round: null,
    asOf: null,
    evidence: candidate.evidence,
    outcomes,
  };
}

/** How the round ended for a candidate, else the race: what most articles tell. */
function outcomesOf({ outcomes }: RaceCandidate, round: string | null): RaceOutcome[] {
  const ends = ENDS.flatMap((end) => outcomes.filter((one) => one.outcome === end && one.saidBy === null));
  const here = ends.filter((one) => one.round === round);
  const told = here.length > 0 ? here : ends;
  const most = Math.max(0, ...told.map(({ evidence }) => evidence.length));
  const firm = told.filter(({ evidence }) => evidence.length === most);
  return firm.filter(({ outcome }, n) => firm.findIndex((one) => one.outcome === outcome) === n);
}

/** The share of precincts counted, 0 where it is not told. */
const countedIn = (one: object): number => {
  const precincts = 'precincts' in one ? (one.precincts as RaceResult['precincts']) : null;
  return precincts ? precincts[0] / precincts[1] : 0;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
