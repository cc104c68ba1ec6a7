import type { Reading, SentenceReading } from './reading.js';
import { hasWordOf, trigger } from './triggers.js';

/** Words that a sentence about an election has one of. */
const WORDS = trigger(
  'ballot ballots campaign candidacy candidate candidates caucus caucuses challenger congressional contest county district districts elected election elections electoral electorate gubernatorial incumbent mayoral midterm midterms nomination nominee opponent popular precincts primaries primary race races recount re-election reelection returns rival runoff seat seats senate special ticket upset vote voter voters votes term winner won defeated concede conceded'.split(
    ' ',
  ),
);
const MEASURES = new Set(['percent', 'points', 'votes']);

/**
 * Whether a sentence speaks of an election: what it tells of losing and leading is of votes.
 *   "Roe lost the race by 3 points"; not "Roe lost his mother", "Finch led a push for new rules"
 */
export const isElectoral = (reading: Reading, sentence: SentenceReading): boolean =>
  hasElectionWord(reading, sentence) || sentence.numbers.some(({ kind }) => MEASURES.has(kind));

export const hasElectionWord = (reading: Reading, sentence: SentenceReading): boolean =>
  hasWordOf(reading, sentence, WORDS);
