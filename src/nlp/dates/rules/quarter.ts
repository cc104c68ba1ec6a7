import { ORDINAL_WORDS } from '../../../knowledge/number-words.js';
import { isoDay, isoMonth, yearOf } from '../../../text/calendar.js';
import { type DateRule, yearAt } from '../rule.js';

/** "the first quarter", "second quarter of 2018", "Q3": of the year of publication where none is named. */
export const quarter: DateRule = {
  name: 'quarter',
  find({ tokens, published }, at) {
    const letter = /^q(?<number>[1-4])$/.exec(tokens[at]!.lower)?.groups?.number;
    const number = letter
      ? Number(letter)
      : tokens[at + 1]?.lower === 'quarter'
        ? ORDINAL_WORDS.get(tokens[at]!.lower)
        : undefined;
    if (number === undefined || number < 1 || number > 4) return null;
    const end = letter ? at + 1 : at + 2;
    const year = yearAt(tokens, tokens[end]?.lower === 'of' ? end + 1 : end);
    const where = { grain: 'quarter' as const, firstToken: at, endToken: year?.end ?? end };
    const known = year?.year ?? (published === null ? null : lastFullYear(published, number));
    if (known === null) return { ...where, value: null, resolvedBy: null };
    return {
      ...where,
      value: String(known),
      low: isoMonth(known, number * 3 - 2),
      high: isoMonth(known, number * 3),
      resolvedBy: year ? 'explicit' : 'publication-date',
    };
  },
};

/** A quarter that has not begun on the day of publication is last year's. */
function lastFullYear(published: number, number: number): number {
  const iso = isoDay(published);
  return Number(iso.slice(5, 7)) < number * 3 - 2 ? yearOf(iso) - 1 : yearOf(iso);
}
