import type { Problem } from '../../schema/index.js';
import { parseIsoDay } from '../../text/calendar.js';
import { parsePublished } from './published.js';

/** Something in the input that tells when the article was published. */
export interface DateWitness {
  /** "JSON-LD datePublished", "the address" */
  readonly from: string;
  readonly value: string;
}

/** A date chosen among witnesses; null where none could be used. */
export interface ChosenDate {
  readonly published: string | null;
  readonly problems: readonly Problem[];
}

/** The witness of last resort: a date that is printed around the story. */
export const THE_TEXT = 'the text';

/** Clocks of writers, servers and crawlers stand in different time zones. */
const SLACK_DAYS = 1;

/**
 * Chooses a publication date. The first witness that names a real day wins; one that is before 1990, beyond
 * 2099, or later than the input itself is refused, and the next is heard. Problems state what was refused,
 * and the choice where usable witnesses disagree by more than a day.
 *
 * The input's own date is when it was crawled, when the page says it was last changed, or when its file was written;
 * never the clock. It can refuse a date but never gives one.
 *
 * @param witnesses best first
 * @param latest ISO date of the input itself; null where it tells none
 */
export function choosePublished(witnesses: readonly DateWitness[], latest: string | null): ChosenDate {
  const problems: Problem[] = [];
  const warn = (reason: string): void => {
    problems.push({ rule: 'published', severity: 'warning', reason });
  };
  const bound = latest === null ? null : parseIsoDay(latest);
  const usable: { readonly from: string; readonly date: string; readonly day: number }[] = [];
  for (const { from, value } of witnesses) {
    const date = parsePublished(value);
    const day = date === null ? null : parseIsoDay(date);
    if (date === null || day === null) warn(`${from} "${value.slice(0, 60)}" is no usable date; left out`);
    else if (bound !== null && day > bound + SLACK_DAYS)
      warn(`${from} ${date} is later than the input itself (${latest?.slice(0, 10)}); left out`);
    else usable.push({ from, date, day });
  }
  const [chosen, ...others] = usable;
  if (!chosen) return { published: null, problems };
  if (chosen.from === THE_TEXT)
    warn(`took ${chosen.date.slice(0, 10)} from a line of the text; nothing else tells a date`);
  const dissenters = others.filter(({ day }) => Math.abs(day - chosen.day) > SLACK_DAYS);
  if (dissenters.length > 0) {
    const said = dissenters.map(({ from, date }) => `${from} ${date.slice(0, 10)}`).join(', ');
    warn(`took ${chosen.date.slice(0, 10)} from ${chosen.from}, against ${said}`);
  }
  return { published: chosen.date, problems };
}

/** "https://ledger.example/2017/06/20/finch-wins": the day in an address. */
const IN_ADDRESS = /\/(?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2}|[a-z]{3})[/-](?<day>\d{1,2})(?=[/-]|$)/i;

/** The witness of an address that holds a day; none where it holds none. */
export function addressWitness(url: string | null): DateWitness[] {
  const match = url === null ? null : IN_ADDRESS.exec(url);
  if (!match) return [];
  const { year, month, day } = match.groups!;
  const value = /^\d/.test(month!)
    ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
    : `${month} ${day}, ${year}`;
  return parsePublished(value) === null ? [] : [{ from: 'the address', value }];
}
