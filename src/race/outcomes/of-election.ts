import { parseIsoDay } from '../../text/calendar.js';
import type { Scene } from '../finder.js';
import { isElectoral } from '../reading/electoral.js';
import type { SentenceReading } from '../reading/reading.js';

/** Days between a vote and the article that reports it. */
const REPORTED_WITHIN = 3;

/**
 * Whether a sentence tells of an election: by a word of its own, or, in an article about a race, by a day just past:
 * "Roe was ousted on Tuesday".
 */
export function isOfElection({ reading, contests }: Scene, sentence: SentenceReading): boolean {
  if (isElectoral(reading, sentence)) return true;
  const { published } = reading.document;
  const today = published === null || contests.main === null ? null : parseIsoDay(published);
  if (today === null) return false;
  return sentence.dates.some(({ grain, value }) => {
    const days = grain === 'day' && value !== null ? today - parseIsoDay(value)! : -1;
    return days >= 0 && days <= REPORTED_WITHIN;
  });
}
