import type { Scene } from '../finder.js';
import { isElectoral } from '../reading/electoral.js';
import { isJustPast } from '../reading/just-past.js';
import type { SentenceReading } from '../reading/reading.js';

/**
 * Whether a sentence tells of an election: by a word of its own, or, in an article about a race, by a day just past:
 * "Roe was ousted on Tuesday".
 */
export function isOfElection({ reading, contests }: Scene, sentence: SentenceReading): boolean {
  if (isElectoral(reading, sentence)) return true;
  const { published } = reading.document;
  return contests.main !== null && sentence.dates.some((date) => isJustPast(date, published));
}
