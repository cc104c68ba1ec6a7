import { parseIsoDay, weekday } from '../../text/calendar.js';
import { countedIn } from '../finders/precincts.js';
import { eventOf } from './event.js';
import { type DayReader, wordsFrom } from './told-day.js';

const TUESDAY = 2;
const LATE = new Set(['late', 'early']);

/**
 * "Finch hovered just above the mark late Tuesday", told that very night in an article that counts some of the precincts:
 * the vote was on that Tuesday.
 */
export const nightOfCount: DayReader = (scene, sentence, { grain, value, firstToken, endToken }) => {
  const { reading, contests } = scene;
  const { published } = reading.document;
  if (!contests.main || grain !== 'day' || value === null || published === null || sentence.zone !== 'text')
    return null;
  const day = parseIsoDay(value);
  const away = day === null ? null : parseIsoDay(published)! - day;
  if (day === null || weekday(day) !== TUESDAY || (away !== 0 && away !== 1)) return null;
  const [next] = wordsFrom(scene, sentence, endToken, 1);
  const isAtNight =
    LATE.has(reading.tokens[firstToken]!.lower) || isLateBefore(scene, firstToken) || next === 'night';
  if (!isAtNight || !isCounting(scene)) return null;
  const contest = contests.contestAt(sentence, firstToken);
  const isMain = contest?.office === contests.main.office && contest.place === contests.main.place;
  return contest && isMain ? { event: eventOf(contest), date: value, contest, inferred: true } : null;
};

const isLateBefore = ({ reading: { tokens } }: Parameters<DayReader>[0], firstToken: number): boolean =>
  tokens[firstToken - 1]?.lower === 'late';

/** Whether the article tells how much of a count is in, and not all of it is. */
const isCounting = ({ reading }: Parameters<DayReader>[0]): boolean =>
  reading.sentences.some((sentence) => {
    const counted = countedIn(reading, sentence);
    return counted?.reported !== undefined && counted.total !== undefined && counted.reported < counted.total;
  });
