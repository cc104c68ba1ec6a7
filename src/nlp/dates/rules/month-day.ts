import { isGeneralElectionDay } from '../../../knowledge/general-election-day.js';
import { MONTHS, WEEKDAYS } from '../../../knowledge/months.js';
import { type DayNumber, dayNumber, isoDay, isRealDay, yearOf } from '../../../text/calendar.js';
import type { Token } from '../../../text/tokens.js';
import { type DateContext, type DateRule, type FoundDate, withPartOfDay, yearAt } from '../rule.js';
import type { Tense } from '../tense.js';

/** "June 20", "Nov. 6, 2018", "Tuesday, June 20", "20 June 2017". */
export const monthDay: DateRule = {
  name: 'month-day',
  find(context, at) {
    const { tokens } = context;
    const weekday = WEEKDAYS.has(tokens[at]!.lower);
    let first = at;
    if (weekday) first = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
    const found = monthThenDay(tokens, first) ?? dayThenMonth(tokens, first);
    if (!found) return null;
    const year = yearAt(tokens, found.end);
    const base = { grain: 'day' as const, firstToken: at, endToken: year?.end ?? found.end };
    if (year) {
      if (!isRealDay(year.year, found.month, found.day)) return null;
      return { ...base, value: isoDay(dayNumber(year.year, found.month, found.day)), resolvedBy: 'explicit' };
    }
    return withoutYear(context, found, { ...base, endToken: withPartOfDay(tokens, found.end) });
  },
};

interface MonthDay {
  readonly month: number;
  readonly day: number;
  readonly end: number;
}

const monthAt = (tokens: readonly Token[], at: number): number | undefined => {
  const token = tokens[at];
  return token && /^\p{Lu}/u.test(token.text) ? MONTHS.get(token.lower.replace(/\.$/, '')) : undefined;
};

const dayAt = (tokens: readonly Token[], at: number): number | null => {
  const match = /^(?<day>\d{1,2})(?:st|nd|rd|th)?$/.exec(tokens[at]?.lower ?? '');
  return match ? Number(match.groups!.day) : null;
};

function monthThenDay(tokens: readonly Token[], at: number): MonthDay | null {
  const month = monthAt(tokens, at);
  const day = month === undefined ? null : dayAt(tokens, at + 1);
  if (month === undefined || day === null || !isRealDay(2000, month, day)) return null;
  // "May 12 percent", "March 7-point": a number of something, no day.
  if (['percent', '%', 'points'].includes(tokens[at + 2]?.lower ?? '')) return null;
  return { month, day, end: at + 2 };
}

function dayThenMonth(tokens: readonly Token[], at: number): MonthDay | null {
  const day = dayAt(tokens, at);
  const month = day === null ? undefined : monthAt(tokens, at + 1);
  if (day === null || month === undefined || !isRealDay(2000, month, day) || !yearAt(tokens, at + 2))
    return null;
  return { month, day, end: at + 2 };
}

type Undated = Pick<FoundDate, 'grain' | 'firstToken' | 'endToken'>;

function withoutYear({ published, tense }: DateContext, { month, day }: MonthDay, base: Undated): FoundDate {
  if (published === null) return { ...base, value: null, resolvedBy: null };
  const near = nearest(published, month, day, tense(base.firstToken, base.endToken));
  return {
    ...base,
    value: near === null ? null : isoDay(near),
    resolvedBy: near === null ? null : 'publication-date',
  };
}

/** Further away than this, a day without a year would have been given one. */
const HALF_A_YEAR = 183;
const FIVE_MONTHS = 150;
const A_YEAR = 365;

/** The day of that name nearest to the publication; the tense decides where one lies on either side of it. */
function nearest(published: DayNumber, month: number, day: number, tense: Tense | null): DayNumber | null {
  const year = yearOf(isoDay(published));
  const days = [year - 1, year, year + 1]
    .filter((y) => isRealDay(y, month, day))
    .map((y) => dayNumber(y, month, day))
    .sort((a, b) => Math.abs(a - published) - Math.abs(b - published));
  // "on Nov. 8", in May: the one day of that name within a year on which the country votes.
  const election = days.find((d) => isGeneralElectionDay(isoDay(d)) && Math.abs(d - published) <= A_YEAR);
  if (election !== undefined && (tense !== 'past' || election > published)) return election;
  const fits = days.find((d) =>
    tense === 'past' ? d <= published : tense === 'future' ? d >= published : true,
  );
  const [closest] = days;
  if (closest === undefined) return null;
  // What lies more than five months off is of the year of publication, as the style of news has it.
  const sameYear = days.find((d) => yearOf(isoDay(d)) === year);
  if (tense === null && sameYear !== undefined && Math.abs(closest - published) > FIVE_MONTHS)
    return sameYear;
  // A tense that would put the day most of a year away is misread.
  return fits !== undefined && Math.abs(fits - published) <= HALF_A_YEAR + 60 ? fits : closest;
}
