import { isoDay, isoMonth, weekday, yearOf } from '../../../text/calendar.js';
import type { DateRule, FoundDate } from '../rule.js';

const SHIFT: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "last week", "this month", "next year": the calendar's, reckoned from the day of publication. */
export const period: DateRule = {
  name: 'period',
  find({ tokens, published }, at) {
    const shift = SHIFT.get(tokens[at]!.lower);
    const unit = tokens[at + 1]?.lower;
    if (shift === undefined || (unit !== 'week' && unit !== 'month' && unit !== 'year')) return null;
    const where = { firstToken: at, endToken: at + 2 };
    if (published === null) return { ...where, grain: unit, value: null, resolvedBy: null };
    const resolvedBy = 'publication-date';
    if (unit === 'week') {
      const monday = published - ((weekday(published) + 6) % 7) + 7 * shift;
      return {
        ...where,
        grain: unit,
        value: isoDay(monday),
        low: isoDay(monday),
        high: isoDay(monday + 6),
        resolvedBy,
      };
    }
    const iso = isoDay(published);
    const found: Pick<FoundDate, 'grain' | 'value'> =
      unit === 'year'
        ? { grain: unit, value: String(yearOf(iso) + shift) }
        : { grain: unit, value: monthShifted(yearOf(iso), Number(iso.slice(5, 7)), shift) };
    return { ...where, ...found, resolvedBy };
  },
};

function monthShifted(year: number, month: number, shift: number): string {
  const total = year * 12 + month - 1 + shift;
  return isoMonth(Math.floor(total / 12), (total % 12) + 1);
}
