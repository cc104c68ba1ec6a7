import { MONTHS } from '../../knowledge/months.js';
import { isRealDay } from '../../text/calendar.js';

const ISO =
  /^(?<date>\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?)(?:(?:T|,? +)(?<time>\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) *(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?:\[[\w/]+\])?$/i;
/** "20170620T221500Z", "20170620+0100" of wire formats. */
const COMPACT =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hours>\d{2})(?<minutes>\d{2})(?<seconds>\d{2})?)?(?<zone>Z|[+-]\d{4})?$/;
/** "Wed, 19 Apr 2017 22:15:00 GMT" of feeds and mail, "19 April 2017". */
const RFC_2822 =
  /^(?:[a-z]{3,9},? +)?(?<day>\d{1,2}) +(?<month>[a-z]{3,9})\.?,? +(?<year>\d{4})(?: +(?<time>\d{2}:\d{2}(?::\d{2})?) *(?<zone>[+-]\d{4}|GMT|UTC|UT|Z)?)?/i;
/** "April 19, 2017", "Wed Apr 19 2017 22:15:00 GMT+0000", and what clock times may follow. */
const AMERICAN =
  /^(?:[a-z]{3,9}\.?,? +)?(?<month>[a-z]{3,9})\.? +(?<day>\d{1,2})(?:st|nd|rd|th)?,? +(?<year>\d{4})\b/i;
/** "4/19/2017": the month first, as American collections write it, unless it cannot be one. */
const SLASHED = /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})\b/;
/** Seconds or milliseconds since 1970, of databases. */
const EPOCH = /^(?<seconds>[1-9]\d{9})(?:\d{3})?$/;

/** Earliest and latest years a publication date is believed: what lies beyond is a default of some content system. */
const EARLIEST = 1990;
const LATEST = 2099;

/**
 * A publication date as some field gives it, to ISO 8601 with what it tells of the time; null where it is no
 * date, no real day, or before 1990. Day and clock time stay as the publisher states them; nothing is moved
 * to another time zone.
 */
export function parsePublished(value: string): string | null {
  const text = value.trim().slice(0, 100);
  const iso = ISO.exec(text)?.groups;
  if (iso) return checked(iso.date!.split('-').map(Number), iso.time, iso.zone);
  const epoch = EPOCH.exec(text)?.groups?.seconds;
  if (epoch) {
    const moment = new Date(Number(epoch) * 1000).toISOString();
    return checked(moment.slice(0, 10).split('-').map(Number), moment.slice(11, 19), 'Z');
  }
  for (const pattern of [COMPACT, RFC_2822, AMERICAN, SLASHED]) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const month = MONTHS.get(groups.month!.toLowerCase()) ?? Number(groups.month);
    if (Number.isNaN(month)) continue;
    const day = Number(groups.day);
    const { hours, minutes, seconds = '00' } = groups;
    const time = groups.time ?? (hours === undefined ? undefined : `${hours}:${minutes}:${seconds}`);
    const isDayFirst = pattern === SLASHED && month > 12;
    return checked(
      [Number(groups.year), isDayFirst ? day : month, isDayFirst ? month : day],
      time,
      groups.zone,
    );
  }
  return null;
}

function checked(date: readonly number[], time: string | undefined, zone: string | undefined): string | null {
  const [year, month, day] = date;
  if (!isRealDay(year!, month ?? 1, day ?? 1) || year! < EARLIEST || year! > LATEST) return null;
  const iso = date.map((part) => String(part).padStart(2, '0')).join('-');
  const [hours, ...rest] = (time ?? '').split(':');
  if (day === undefined || !hours || Number(hours) > 23 || rest.some((part) => Number(part) >= 60))
    return iso;
  const offset = !zone ? '' : /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
  return `${iso}T${hours.padStart(2, '0')}:${rest.join(':')}${offset}`;
}
