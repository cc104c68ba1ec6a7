import { yearOf } from '../../text/calendar.js';
import type { Reading } from '../reading/reading.js';
import { placesOf, trigger } from '../reading/triggers.js';
import type { ContestCue } from './cues.js';
import { presidentialField } from './presidential.js';

/** Words of the way to the presidency, which need not name the office. */
const WORDS = trigger(
  'delegate delegates superdelegate superdelegates caucus caucuses caucusgoers presidential presidency front-runner front-runners frontrunner frontrunners'.split(
    ' ',
  ),
);
/** So many of them make an article one about the presidency; whoever is known to run for it counts as much as a word. */
const ENOUGH = 3;

/** Rounds that a presidential candidate goes through in every state. */
const ROUNDS = new Set<ContestCue['round']>(['primary', 'caucus']);

/**
 * In a year of presidential primaries, and the one before it, an article may speak of delegates and caucuses all along
 * and of the office never: "Roe won the Nevada caucuses, a week after the New Hampshire primary". There primaries
 * without an office are for the presidency, unless the article names another office as often.
 */
export function ofThePresidency(
  reading: Reading,
  cues: readonly (readonly ContestCue[])[],
): readonly (readonly ContestCue[])[] {
  const { published } = reading.document;
  if (published !== null && !isCampaignYear(yearOf(published))) return cues;
  const told = reading.sentences.flatMap((sentence) => placesOf(reading, sentence, WORDS)).length;
  const words = told + (published === null ? 0 : presidentialField(reading, yearOf(published)).size);
  const others = cues
    .flat()
    .filter(({ office, generic }) => office !== null && office !== 'President' && !generic).length;
  if (words < ENOUGH || words <= others) return cues;
  return cues.map((own) =>
    own.map((cue) =>
      cue.office === null && ROUNDS.has(cue.round) && !cue.open && cue.place?.kind !== 'cd'
        ? { ...cue, office: 'President' }
        : cue,
    ),
  );
}

/** A year with a presidential election, and the one before it. */
const isCampaignYear = (year: number): boolean => year % 4 === 0 || year % 4 === 3;
