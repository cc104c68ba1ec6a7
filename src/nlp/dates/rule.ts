import type { DayNumber } from '../../text/calendar.js';
import { isoDay } from '../../text/calendar.js';
import type { Token } from '../../text/tokens.js';
import type { DateMention } from './date.js';
import type { Tense } from './tense.js';

/** What dates are resolved against. */
export interface DateContext {
  readonly tokens: readonly Token[];
  /** The day of publication; null where it is not known to the day. */
  readonly published: DayNumber | null;
  readonly tense: (firstToken: number, endToken: number) => Tense | null;
}

/** What a rule finds at a token. */
export interface FoundDate extends Pick<DateMention, 'value' | 'grain' | 'resolvedBy'> {
  readonly firstToken: number;
  readonly endToken: number;
  readonly low?: string;
  readonly high?: string;
}

/** One form of date. A rule looks at the tokens from `at` on and says what begins there. */
export interface DateRule {
  readonly name: string;
  readonly find: (context: DateContext, at: number) => FoundDate | null;
}

/** A day reckoned from the day of publication; without one the day is not known. */
export function fromPublication(
  published: DayNumber | null,
  reckon: (published: DayNumber) => DayNumber,
): Pick<FoundDate, 'value' | 'resolvedBy'> {
  return published === null
    ? { value: null, resolvedBy: null }
    : { value: isoDay(reckon(published)), resolvedBy: 'publication-date' };
}

const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night']);

/** The end of a day's name with the part of day after it: "Tuesday night". */
export const withPartOfDay = (tokens: readonly Token[], end: number): number =>
  PARTS_OF_DAY.has(tokens[end]?.lower ?? '') ? end + 1 : end;

/** A possible year right after a date: "June 20, 2017", "November 2016". */
export function yearAt(tokens: readonly Token[], at: number): { year: number; end: number } | null {
  const i = tokens[at]?.text === ',' ? at + 1 : at;
  const text = tokens[i]?.text ?? '';
  if (!/^(?:18|19|20)\d{2}$/.test(text)) return null;
  return { year: Number(text), end: i + 1 };
}
