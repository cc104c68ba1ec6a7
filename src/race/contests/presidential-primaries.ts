import { yearOf } from '../../text/calendar.js';
import { inEach } from '../../text/in-each.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { hasWordOf, placesOf, trigger } from '../reading/triggers.js';
import type { ContestCue } from './cues.js';
import { contenderIn, knownContenders } from './presidential.js';
import { isCampaignYear, presidentialYearUnderWay } from './years.js';

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
  let told = 0;
  for (const sentence of reading.sentences) told += placesOf(reading, sentence, WORDS).length;
  const words = told + (published === null ? 0 : knownContenders(reading, yearOf(published)).size);
  const others = inEach(cues, (own) =>
    own.filter(({ office, generic }) => office !== null && office !== 'President' && !generic),
  ).length;
  if (words < ENOUGH || words <= others) return cues;
  return cues.map((own) =>
    own.map((cue) =>
      cue.office === null && ROUNDS.has(cue.round) && !cue.open && cue.place?.kind !== 'cd'
        ? { ...cue, office: 'President' }
        : cue,
    ),
  );
}

/** How somebody is called who wants to be elected, or how it ended. */
const RUNNING = trigger(
  'nominee nominees nomination contender contenders opponent rival candidate candidates campaign poll polls election elections'.split(
    ' ',
  ),
);

/**
 * Whether an article that names no office speaks of those who run for president while they do: "the Republican nominee,
 * Mitt Romney" (2012). The president alone is named in any article.
 */
export function isOfNominees(reading: Reading): boolean {
  const year = presidentialYearUnderWay(reading.document.published);
  if (year === null) return false;
  const isChallenger = ({ of }: PersonAt): boolean => contenderIn(of, year)?.isIncumbent === false;
  return reading.sentences.some(
    (sentence) => hasWordOf(reading, sentence, RUNNING) && sentence.people.some(isChallenger),
  );
}

/** So many sentences must speak of rivals to count. */
const OFTEN = 2;

/** The sentences that speak of two who run for president against each other, in an article that does so more than once. */
export function sentencesOfRivals(reading: Reading): readonly SentenceReading[] {
  const year = presidentialYearUnderWay(reading.document.published);
  const field = knownContenders(reading, year);
  if (year === null || field.size < 2) return [];
  const found = reading.sentences.filter((sentence) => {
    const rivals = new Set(inEach(sentence.people, ({ of }) => (field.has(of.id) ? [of.id] : [])));
    return rivals.size > 1 && hasWordOf(reading, sentence, RUNNING);
  });
  return found.length < OFTEN ? [] : found;
}
