const MONTHS = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];
const DAY = 86_400_000;

/** "2017-06-20T11:00Z" to "June 20, 2017", "2017-06" to "June 2017": as it is written, in no time zone. */
export function dateInWords(iso: string | null): string {
  if (iso === null) return 'no date';
  const [year, month, day] = iso.slice(0, 10).split('-');
  if (month === undefined) return year!;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}

/** "June 20". */
export function dayInWords(iso: string): string {
  const [, month, day] = iso.slice(0, 10).split('-');
  return month && day ? `${MONTHS[Number(month) - 1]} ${Number(day)}` : dateInWords(iso);
}

/** Days since 1970, with the time of day as a fraction where it is told; null for what is no date. */
export function dayNumber(iso: string | null): number | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/.exec(iso ?? '');
  if (!match) return null;
  const [, year, month = '1', day = '1', hour = '0', minute = '0'] = match;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return time / DAY;
}

/** The ISO day of a day number. */
export const isoOf = (day: number): string => new Date(Math.floor(day) * DAY).toISOString().slice(0, 10);

/** A stretch of time: "Oct. 6, 2019 to Jan. 29, 2020". */
export function spanInWords(dates: readonly (string | null)[]): string {
  const known = dates.filter((date) => date !== null).sort();
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return '';
  const [from, to] = [dateInWords(first), dateInWords(last)];
  return from === to ? from : `${from} to ${to}`;
}
