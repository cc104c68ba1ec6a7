import { parseIsoDay, weekday } from '../text/calendar.js';

const TUESDAY = 2;

/** Whether a day is the Tuesday after the first Monday in November of an even year (2 U.S.C. § 7). */
export function isGeneralElectionDay(iso: string): boolean {
  const day = parseIsoDay(iso);
  const number = Number(iso.slice(8, 10));
  if (day === null || Number(iso.slice(0, 4)) % 2 !== 0 || iso.slice(5, 7) !== '11') return false;
  return weekday(day) === TUESDAY && number >= 2 && number <= 8;
}
