import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { personAfter } from '../reading/syntax.js';

const VOTES = new Set(['vote', 'votes', 'percent', '%']);

/** "won a second term on Tuesday, taking 60 percent of the vote against Roe": whom the votes were won against. */
export function beatenInVotes(reading: Reading, sentence: SentenceReading, verb: number): PersonAt | null {
  const votes = reading.tokens
    .slice(verb, sentence.endToken)
    .find(({ lower, index }) => VOTES.has(lower) && reading.tokens[index + 1]?.lower === 'against');
  return votes ? personAfter(reading, sentence, votes.index + 1, 'against', 1) : null;
}
