import type { Evidence, Race } from '../../../schema/index.js';
import { dayNumber } from '../format/dates.js';
import { publishedIn, toldAt, toplinePolls, toplines } from './standings.js';

/** One number of one candidate at one time. */
export interface Point {
  readonly candidate: number;
  readonly kind: 'result' | 'poll';
  /** Days since 1970. */
  readonly day: number;
  readonly percent: number;
  readonly round: string | null;
  readonly about: string;
  readonly evidence: readonly Evidence[];
}

export interface Series {
  /** Index of the candidate in the race. */
  readonly candidate: number;
  readonly name: string;
  readonly party: string | null;
  /** Tells candidates of one party apart, from 0. */
  readonly shade: number;
  readonly points: readonly Point[];
}

/** Candidates a chart tells apart. */
const MOST = 8;

/** The results and polls of a race over time, the candidates most written about first. */
export function seriesOf(race: Race): Series[] {
  const published = publishedIn(race);
  const shades = new Map<string, number>();
  return race.candidates
    .map((candidate, index) => {
      const results = toplines(candidate).flatMap((result): Point[] => {
        const { round, percent, evidence, precincts } = result;
        const told = dayNumber(result.asOf ?? toldAt(evidence, published));
        if (told === null || percent === null) return [];
        const day = countedOn(told, round, race);
        const counted = precincts ? ` with ${precincts[0]} of ${precincts[1]} precincts` : '';
        return [
          { candidate: index, kind: 'result', day, percent, round, about: `count${counted}`, evidence },
        ];
      });
      const polls = toplinePolls(candidate).flatMap((poll): Point[] => {
        const day = dayNumber(poll.fielded ?? toldAt(poll.evidence, published));
        if (day === null) return [];
        const { round, percent, evidence, pollster } = poll;
        const about = pollster ? `poll by ${pollster}` : 'poll';
        return [{ candidate: index, kind: 'poll', day, percent, round, about, evidence }];
      });
      const points = [...polls, ...results].sort((a, b) => a.day - b.day);
      return {
        candidate: index,
        name: candidate.name,
        party: candidate.party?.value ?? null,
        points,
        candidate_: candidate,
      };
    })
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => b.candidate_.mentions - a.candidate_.mentions || a.candidate - b.candidate)
    .slice(0, MOST)
    .map(({ candidate_: _, ...series }) => {
      const key = series.party ?? 'none';
      const shade = shades.get(key) ?? 0;
      shades.set(key, shade + 1);
      return { ...series, shade };
    });
}

/** Days after a vote in which ballots are still counted; votes are certified by then. */
const COUNTING_DAYS = 30;

/** When a count stood: a number of an earlier vote that is recalled long after is of the day of that vote. */
function countedOn(told: number, round: string | null, { rounds }: Race): number {
  const days = rounds.flatMap((one) =>
    one.date ? [{ round: one.round, day: dayNumber(one.date.value) }] : [],
  );
  const voted = days.find((one) => one.round === round)?.day ?? null;
  if (voted === null || told <= voted) return told;
  const isNextHeld = days.some(({ day }) => day !== null && day > voted && told >= day);
  return isNextHeld || told > voted + COUNTING_DAYS ? voted : told;
}

/** Whether there is a course to draw: numbers of more than one time. */
export const hasCourse = (series: readonly Series[]): boolean =>
  new Set(series.flatMap(({ points }) => points.map(({ day }) => Math.floor(day)))).size > 1;
