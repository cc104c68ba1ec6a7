import {
  isGeneralElectionDay,
  isNovemberElectionDay,
  novemberElectionDay,
} from '../../knowledge/general-election-day.js';
import { MONTHS } from '../../knowledge/months.js';
import type { DateMention } from '../../nlp/dates/date.js';
import { dayNumber, isoDay, isRealDay } from '../../text/calendar.js';
import type { Token } from '../../text/tokens.js';
import type { ContestParts } from '../contest.js';

const FEDERAL = new Set(['US-House', 'US-Senate', 'President']);

/** Whether a seat may be filled in a general election on a day: states and cities hold them in odd years, too; Congress does not. */
export const isGeneralFor = (
  seat: Pick<ContestParts, 'office' | 'special'> | null | undefined,
  day: string,
): boolean =>
  isGeneralElectionDay(day) ||
  (isNovemberElectionDay(day) && seat != null && !seat.special && !FEDERAL.has(seat.office));

/** Whether the November election that an article is about is still to come on the day it was published. */
export const isStillToVote = (main: ContestParts | null, published: string | null): boolean =>
  main !== null &&
  published !== null &&
  main.year !== null &&
  main.year % 2 === 0 &&
  !main.special &&
  (main.round === null || main.round === 'general') &&
  published.slice(0, 10) < novemberElectionDay(main.year);

const NOVEMBER = new Set(['nov.', 'nov', 'november']);

/**
 * "The election is Nov. 8", in an article that is not dated but is about "New Mexico's 2022 race for governor": a day
 * that is the Tuesday on which that year's general election is held. Null for any other day.
 */
export function undatedElectionDay(
  tokens: readonly Token[],
  { grain, value, firstToken, endToken }: DateMention,
  year: number | null,
): string | null {
  if (grain !== 'day' || value !== null || year === null) return null;
  const at = tokens.slice(firstToken, endToken).findIndex(({ lower }) => NOVEMBER.has(lower));
  const day = Number.parseInt(tokens[firstToken + at + 1]?.text ?? '', 10);
  if (at < 0 || !(day >= 1 && day <= 9)) return null;
  const iso = `${year}-11-0${day}`;
  return isNovemberElectionDay(iso) ? iso : null;
}

/**
 * "the May 3 Republican primary", in an article that is not dated but is about a race of 2022: that day of the year. Null for
 * any other day; the first weeks of a year belong to the runoffs of the year before.
 */
export function undatedDay(
  tokens: readonly Token[],
  { grain, value, firstToken, endToken }: DateMention,
  year: number | null,
): string | null {
  if (grain !== 'day' || value !== null || year === null) return null;
  const words = tokens.slice(firstToken, endToken).map(({ lower }) => lower.replace('.', ''));
  const at = words.findIndex((word) => MONTHS.has(word));
  const month = MONTHS.get(words[at] ?? '');
  const day = Number.parseInt(words[at + 1] ?? '', 10);
  if (month === undefined || month < FIRST_PRIMARIES || !isRealDay(year, month, day)) return null;
  return isoDay(dayNumber(year, month, day));
}

/** March: no state has held a primary for a seat before. */
const FIRST_PRIMARIES = 3;
