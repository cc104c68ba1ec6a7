import { MONTHS } from '../../../knowledge/months.js';
import { isoDay, isoMonth } from '../../../text/calendar.js';
import { type DateContext, type DateRule, yearAt } from '../rule.js';

/** Words before a month that show it is one: "in May", "last March", "early June". */
const BEFORE = new Set(
  'in since last next this by until till of early late mid through from to during'.split(' '),
);
const PARTS = new Set(['early', 'late', 'mid', 'the']);

/** "November 2016", "in November", "last March", "November's election". */
export const month: DateRule = {
  name: 'month',
  find(context, at) {
    const { tokens } = context;
    const modifier = ['last', 'next', 'this'].includes(tokens[at]!.lower) ? tokens[at]!.lower : null;
    const nameAt = modifier ? at + 1 : at;
    const name = tokens[nameAt];
    const number = name && /^\p{Lu}/u.test(name.text) ? MONTHS.get(name.lower.replace(/\.$/, '')) : undefined;
    if (number === undefined) return null;
    const year = yearAt(tokens, nameAt + 1);
    const where = { grain: 'month' as const, firstToken: at, endToken: year?.end ?? nameAt + 1 };
    if (year) return { ...where, value: isoMonth(year.year, number), resolvedBy: 'explicit' };
    if (!modifier && !isMonth(context, nameAt)) return null;
    const shift = yearShift(tokens, nameAt + 1);
    const end = shift === null ? where : { ...where, endToken: nameAt + 4 };
    if (context.published === null) return { ...end, value: null, resolvedBy: null };
    if (shift !== null) {
      const year = Number(isoDay(context.published).slice(0, 4)) + shift;
      return { ...end, value: isoMonth(year, number), resolvedBy: 'publication-date' };
    }
    return { ...where, value: resolve(context, number, modifier, at), resolvedBy: 'publication-date' };
  },
};

/** "December of last year": by how many years the month is away from that of publication. */
function yearShift(tokens: DateContext['tokens'], at: number): number | null {
  if (tokens[at]?.lower !== 'of' || tokens[at + 2]?.lower !== 'year') return null;
  return { last: -1, this: 0, next: 1 }[tokens[at + 1]!.lower] ?? null;
}

function isMonth({ tokens }: DateContext, at: number): boolean {
  let before = at - 1;
  while (PARTS.has(tokens[before]?.lower ?? '') || tokens[before]?.text === '-') before--;
  const possessive = /^['’]s$/.test(tokens[at + 1]?.text ?? '');
  return possessive || BEFORE.has(tokens[before]?.lower ?? '') || PARTS.has(tokens[at - 1]?.lower ?? '');
}

/** Published in April: "last November" and "in November" with a past verb are the one before, "next March" the one after. */
function resolve(
  { tokens, published, tense }: DateContext,
  number: number,
  modifier: string | null,
  at: number,
): string {
  const iso = isoDay(published!);
  const year = Number(iso.slice(0, 4));
  const now = Number(iso.slice(5, 7));
  const before = number < now ? year : year - 1;
  const after = number > now ? year : year + 1;
  if (modifier === 'last') return isoMonth(before, number);
  if (modifier === 'next') return isoMonth(after, number);
  if (modifier === 'this' || number === now) return isoMonth(year, number);
  const looks = tokens[at - 1]?.lower === 'since' ? 'past' : tense(at, at + 1);
  if (looks === 'past') return isoMonth(before, number);
  if (looks === 'future') return isoMonth(after, number);
  const back = (now - number + 12) % 12;
  return isoMonth(back <= 6 ? before : after, number);
}
