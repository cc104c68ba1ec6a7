import { novemberElectionDay } from '../../knowledge/general-election-day.js';
import { yearOf } from '../../text/calendar.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { hasWordOf, placesOf, trigger } from '../reading/triggers.js';
import type { ContestCue } from './cues.js';
import { contenderIn, presidentialField } from './presidential.js';
import { presidentialYear } from './years.js';

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
  const year = yearUnderWay(reading);
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
  const year = yearUnderWay(reading);
  if (year === null) return [];
  const found = reading.sentences.filter((sentence) => {
    const rivals = new Set(sentence.people.flatMap(({ of }) => (contenderIn(of, year) ? [of.id] : [])));
    return rivals.size > 1 && hasWordOf(reading, sentence, RUNNING);
  });
  return found.length < OFTEN ? [] : found;
}

/** The year of the presidential election that people run in while an article is published; null where it tells no day. */
function yearUnderWay({ document: { published } }: Reading): number | null {
  if (published === null || !isCampaignYear(yearOf(published))) return null;
  const year = presidentialYear(yearOf(published) + 1);
  return published.slice(0, 10) > novemberElectionDay(year) ? null : year;
}

/** A year with a presidential election, and the one before it. */
const isCampaignYear = (year: number): boolean => year % 4 === 0 || year % 4 === 3;
