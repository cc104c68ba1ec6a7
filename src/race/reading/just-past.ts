import type { DateMention } from '../../nlp/dates/date.js';
import { parseIsoDay } from '../../text/calendar.js';

/** Days between a vote and the article that reports it. */
const REPORTED_WITHIN = 3;

/** Whether a day is the one of which an article brings the news: that of publication, or one of the few before it. */
export function isJustPast({ grain, value }: DateMention, published: string | null): boolean {
  const today = published === null ? null : parseIsoDay(published);
  if (today === null || grain !== 'day' || value === null) return false;
  const days = today - parseIsoDay(value)!;
  return days >= 0 && days <= REPORTED_WITHIN;
}
