/** Days since 1 January 1970 of a calendar day; all arithmetic on dates is done in these, free of time zones. */
export type DayNumber = number;

const DAY = 86_400_000;
const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  Math.round(Date.UTC(year, month - 1, day) / DAY);

/** The ISO day of a day number: 2017-06-20. */
export function isoDay(day: DayNumber): string {
  const date = new Date(day * DAY);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

/** The day number of an ISO date or timestamp, of its first day where it names a month or a year; null where it is none. */
export function parseIsoDay(iso: string): DayNumber | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!match) return null;
  const [, year, month = '01', day = '01'] = match;
  return isRealDay(Number(year), Number(month), Number(day))
    ? dayNumber(Number(year), Number(month), Number(day))
    : null;
}

/** Sunday 0 to Saturday 6. */
export const weekday = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

export const yearOf = (iso: string): number => Number(iso.slice(0, 4));

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Days that every month has. */
const SHORTEST_MONTH = 28;

export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && (day <= SHORTEST_MONTH || day <= daysInMonth(year, month));

export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;
