import { isoDay, parseIsoDay, weekday } from '../../text/calendar.js';
import type { ContestParts, Round } from '../contest.js';
import type { Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { eventOf } from './told-day.js';

const AMOUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);
const WEEK = 7;
const TUESDAY = 2;
/** What is told now, of an election that is still to come. */
const NOW = new Set(['has', 'have', 'is', 'are']);
const PAST = new Set(['was', 'were', 'had']);
/** How many sentences an article may have before this one, a dateline or a caption. */
const OPENING = 3;
const LONGEST = 12;

/**
 * "Two weeks before a runoff that was supposed to be sleepy, the fight for the 41st District has become the most expensive":
 * in the opening of an article, so many weeks from its publication. Null unless that is a Tuesday, on which the country votes:
 * weeks may be rounded.
 */
export function weeksAhead(
  scene: Scene,
  sentence: SentenceReading,
): {
  readonly event: ReturnType<typeof eventOf>;
  readonly date: string;
  readonly contest: ContestParts;
  readonly at: number;
} | null {
  const { reading, contests } = scene;
  const { tokens, document } = reading;
  const today = document.published === null ? null : parseIsoDay(document.published);
  if (today === null || sentence.zone !== 'text' || !isOpening(scene, sentence)) return null;
  for (let i = sentence.firstToken; i < Math.min(sentence.firstToken + LONGEST, sentence.endToken - 3); i++) {
    const weeks = AMOUNTS.get(tokens[i]!.lower);
    const [unit, before, article] = tokens.slice(i + 1, i + 4).map(({ lower }) => lower);
    if (
      weeks === undefined ||
      !/^weeks?$/.test(unit ?? '') ||
      before !== 'before' ||
      !/^(?:an?|the)$/.test(article ?? '')
    )
      continue;
    const round = ROUNDS.get(tokens[i + 4]?.lower ?? '');
    const day = today + weeks * WEEK;
    if (round === undefined || weekday(day) !== TUESDAY || !isToldNow(scene, sentence, i)) return null;
    const contest = contests.contestAt(sentence, i + 4, null, { round });
    return contest && { event: eventOf(contest), date: isoDay(day), contest, at: i };
  }
  return null;
}

const ROUNDS: ReadonlyMap<string, Round> = new Map([
  ['runoff', 'runoff'],
  ['primary', 'primary'],
]);

const isOpening = ({ reading: { sentences } }: Scene, { index }: SentenceReading): boolean =>
  sentences.slice(0, index).filter(({ zone }) => zone === 'text').length < OPENING;

/** "the fight has become": the main verb, behind the comma, is of the present. */
function isToldNow({ reading: { tokens } }: Scene, { endToken }: SentenceReading, from: number): boolean {
  const comma = tokens.slice(from, endToken).find(({ text }) => text === ',');
  const verb =
    comma && tokens.slice(comma.index, endToken).find(({ lower }) => NOW.has(lower) || PAST.has(lower));
  return verb !== undefined && NOW.has(verb.lower);
}
