import { isoDay, isoMonth, yearOf } from '../../../text/calendar.js';
import { type DateRule, type FoundDate, yearAt } from '../rule.js';

/** First month of each season, as news reckons them. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['fall', 9],
  ['autumn', 9],
  ['winter', 12],
]);

/** "last fall", "this spring", "the summer of 2016". */
export const season: DateRule = {
  name: 'season',
  find({ tokens, published }, at) {
    const modifier = ['last', 'this', 'next'].includes(tokens[at]!.lower) ? tokens[at]!.lower : null;
    const nameAt = modifier ? at + 1 : at;
    const first = SEASONS.get(tokens[nameAt]?.lower ?? '');
    if (first === undefined) return null;
    const ofAt = tokens[nameAt + 1]?.lower === 'of' ? nameAt + 2 : nameAt + 1;
    const year = yearAt(tokens, ofAt);
    if (year) return found(year.year, first, { firstToken: at, endToken: year.end }, 'explicit');
    if (!modifier) return null;
    const where = { firstToken: at, endToken: nameAt + 1 };
    if (published === null) return { ...where, grain: 'quarter', value: null, resolvedBy: null };
    const iso = isoDay(published);
    const now = Number(iso.slice(5, 7));
    const thisYear = yearOf(iso);
    const over = now > first + 2 || (first === 12 && now < 12);
    const shifted =
      modifier === 'last'
        ? over
          ? thisYear
          : thisYear - 1
        : modifier === 'next' && now >= first
          ? thisYear + 1
          : thisYear;
    const lastWinter = modifier === 'last' && first === 12 && now < 12 ? thisYear - 1 : shifted;
    return found(lastWinter, first, where, 'publication-date');
  },
};

function found(
  year: number,
  first: number,
  where: Pick<FoundDate, 'firstToken' | 'endToken'>,
  resolvedBy: FoundDate['resolvedBy'],
): FoundDate {
  const high = first === 12 ? isoMonth(year + 1, 2) : isoMonth(year, first + 2);
  return { ...where, grain: 'quarter', value: String(year), low: isoMonth(year, first), high, resolvedBy };
}
