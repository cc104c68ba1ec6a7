import { isoDay, isoMonth } from '../../../text/calendar.js';
import { quantityAt } from '../../numbers/quantity.js';
import type { DateContext, DateRule, FoundDate } from '../rule.js';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
]);
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['months', 1],
  ['year', 12],
  ['years', 12],
]);

/** "two weeks ago", "a year ago", "in three days", "40 years ago": as fine as the unit it is told in. */
export const ago: DateRule = {
  name: 'ago',
  find(context, at) {
    const { tokens } = context;
    const ahead = tokens[at]!.lower === 'in';
    const first = ahead ? at + 1 : at;
    const one = ['a', 'an', 'one'].includes(tokens[first]?.lower ?? '');
    const amount = one ? { value: 1, endToken: first + 1 } : quantityAt(tokens, first);
    if (!amount || !Number.isInteger(amount.value) || amount.value > 400) return null;
    const unit = tokens[amount.endToken]?.lower ?? '';
    const end = ahead ? amount.endToken + 1 : amount.endToken + 2;
    if (!ahead && tokens[end - 1]?.lower !== 'ago') return null;
    return resolve(context, ahead ? amount.value : -amount.value, unit, { firstToken: at, endToken: end });
  },
};

type Where = Pick<FoundDate, 'firstToken' | 'endToken'>;

function resolve({ published }: DateContext, amount: number, unit: string, where: Where): FoundDate | null {
  const days = DAYS.get(unit);
  const months = MONTHS.get(unit);
  if (days === undefined && months === undefined) return null;
  const grain = days === 1 ? 'day' : days === 7 ? 'week' : months === 1 ? 'month' : 'year';
  if (published === null) return { ...where, grain, value: null, resolvedBy: null };
  const resolvedBy = 'publication-date';
  if (days !== undefined) return { ...where, grain, value: isoDay(published + amount * days), resolvedBy };
  const iso = isoDay(published);
  const total = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + amount * months!;
  const year = Math.floor(total / 12);
  return {
    ...where,
    grain,
    value: months === 12 ? String(year) : isoMonth(year, (total % 12) + 1),
    resolvedBy,
  };
}
