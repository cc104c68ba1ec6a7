import { presidentialYear } from '../contests/years.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';

const WON = new Set(['carried', 'won', 'took']);
const PLACES = new Set(['state', 'district']);

/**
 * How far ahead a president was where the article's race is, though nobody names him.
 *   "The president carried the state by 10 points two years ago." in an article about a race for governor
 * Not: "The president carried the state by 10 points", which does not tell when.
 */
export const presidentHere: Finder = {
  name: 'president-here',
  find: (scene) => scene.reading.sentences.flatMap((sentence) => marginIn(scene, sentence) ?? []),
};

function marginIn(scene: Scene, sentence: SentenceReading): FactFinding | null {
  const { reading, contests } = scene;
  const [the, president, verb, article, place, by] = reading.tokens
    .slice(sentence.firstToken, sentence.firstToken + 6)
    .map(({ lower }) => lower);
  const isTold =
    the === 'the' && president === 'president' && WON.has(verb ?? '') && article === 'the' && by === 'by';
  const number = sentence.numbers.find(
    ({ kind, firstToken }) => kind === 'points' && firstToken === sentence.firstToken + 6,
  );
  const year = number ? yearBehind(scene, sentence, number.endToken) : null;
  const where = contests.main && PLACES.has(place ?? '') ? placeOf(contests.main.place, place!) : null;
  if (!isTold || !number || year === null || where === null) return null;
  const contest = { office: 'President', place: where, year, special: false, round: null, party: null };
  return factAt(scene, 'president-here', sentence, number, {
    type: 'margin',
    ahead: 'the president',
    aheadId: null,
    contest: keyOf(contest),
    points: number.value,
    votes: null,
    approx: number.approx,
    area: null,
  });
}

const placeOf = (place: string, noun: string): string | null => {
  if (noun === 'district') return place.includes('-') ? place : null;
  return /^[A-Z]{2}/.test(place) && place !== 'US' ? place.slice(0, 2) : null;
};

/** "two years ago", of the race's own year; "in 2020". */
function yearBehind(
  { reading, contests }: Scene,
  { numbers, dates }: SentenceReading,
  at: number,
): number | null {
  const year = dates.find(
    ({ grain, value, firstToken }) => grain === 'year' && value !== null && firstToken - at <= 1,
  );
  if (year) return presidentialYear(Number(year.value));
  const ago = numbers.find(
    ({ unit, firstToken, endToken }) =>
      unit === 'years' && firstToken === at && reading.tokens[endToken]?.lower === 'ago',
  );
  const now = contests.main?.year ?? null;
  return ago?.value && now !== null ? presidentialYear(now - ago.value) : null;
}
