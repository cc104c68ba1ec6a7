import { MONTHS } from '../../knowledge/months.js';
import { isRealDay } from '../../text/calendar.js';

const ISO =
  /^(?<date>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i;
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?\d{4,6}Z?)?$/;
/** "Wed, 19 Apr 2017 22:15:00 GMT" of feeds and mail. */
const RFC_2822 =
  /^(?:[a-z]{3},\s*)?(?<day>\d{1,2})\s+(?<month>[a-z]{3,9})\.?\s+(?<year>\d{4})(?:\s+(?<time>\d{2}:\d{2}(?::\d{2})?)\s*(?<zone>[+-]\d{4}|GMT|UTC|UT|Z)?)?/i;
/** "April 19, 2017" and what clock times may follow. */
const AMERICAN = /^(?:[a-z]{3,9}\.?,\s*)?(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})\b/i;
const SLASHED = /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})\b/;

/** Earliest year a publication date is believed: what is older is a default of some content system. */
const EARLIEST = 1990;

/**
 * A publication date as some field gives it, to ISO 8601 with what it tells of the time; null where it is no
 * date, no real day, or before 1990. Day and clock time stay as the publisher states them; nothing is moved
 * to another time zone.
 */
export function parsePublished(value: string): string | null {
  const text = value.trim();
  const iso = ISO.exec(text)?.groups;
  if (iso) return checked(iso.date!, iso.time, iso.zone);
  for (const pattern of [COMPACT, RFC_2822, AMERICAN, SLASHED]) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const month = MONTHS.get(groups.month!.toLowerCase()) ?? Number(groups.month);
    if (Number.isNaN(month)) continue;
    const pad = (n: number | string) => String(n).padStart(2, '0');
    return checked(`${groups.year}-${pad(month)}-${pad(groups.day!)}`, groups.time, groups.zone);
  }
  return null;
}

function checked(date: string, time: string | undefined, zone: string | undefined): string | null {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  if (!isRealDay(year!, month, day) || year! < EARLIEST) return null;
  if (!time || date.length < 10) return date;
  const offset = !zone ? '' : /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
  return `${date}T${time}${offset}`;
}
