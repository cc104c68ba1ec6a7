import { parseIsoDay, weekday } from '../text/calendar.js';

const TUESDAY = 2;

/** Whether a day is the Tuesday after the first Monday in November, of any year: many states and cities vote then in odd years. */
export function isNovemberElectionDay(iso: string): boolean {
  const number = Number(iso.slice(8, 10));
  if (iso.slice(5, 7) !== '11' || !(number >= 2 && number <= 8)) return false;
  const day = parseIsoDay(iso);
  return day !== null && weekday(day) === TUESDAY;
}

/** The Tuesday after the first Monday in November of a year, ISO 8601. */
export function novemberElectionDay(year: number): string {
  let day = daysByYear.get(year);
  if (day === undefined) {
    day = Array.from({ length: 7 }, (_, i) => `${year}-11-0${i + 2}`).find(isNovemberElectionDay)!;
    daysByYear.set(year, day);
  }
  return day;
}

/** The days asked for before: articles speak of few years. */
const daysByYear = new Map<number, string>();

/** Whether a day is the Tuesday after the first Monday in November of an even year (2 U.S.C. § 7). */
export const isGeneralElectionDay = (iso: string): boolean =>
  Number(iso.slice(0, 4)) % 2 === 0 && isNovemberElectionDay(iso);
