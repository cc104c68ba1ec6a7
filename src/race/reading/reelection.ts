import type { Token } from '../../text/tokens.js';
import type { Reading, SentenceReading } from './reading.js';
import { placesOf, trigger } from './triggers.js';

const ONE_WORD = new Set(['re-election', 'reelection']);
/** What "re-election" begins with, one token or three. */
export const REELECTION = trigger([...ONE_WORD, 're']);

/** Which terms are not the first: "won a second term". */
const FURTHER = new Set('second third fourth fifth sixth seventh another'.split(' '));

/** Whether a further term stands at a place: "another term". */
export const isAnotherTerm = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'term' && FURTHER.has(tokens[at - 1]?.lower ?? '');

/** The token after "re-election", which may be one token or three, at a place; null where it does not stand there. */
export function reelectionEnd(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.lower ?? '';
  if (ONE_WORD.has(word)) return at + 1;
  const isApart = word === 're' && tokens[at + 1]?.text === '-' && tokens[at + 2]?.lower === 'election';
  return isApart ? at + 3 : null;
}

const NEXT_TERM = trigger([...REELECTION.words, 'term']);

/** Whether a sentence speaks of re-election, or of a further term. */
export const speaksOfNextTerm = (reading: Reading, sentence: SentenceReading): boolean =>
  placesOf(reading, sentence, NEXT_TERM).some(
    (at) => reelectionEnd(reading.tokens, at) !== null || isAnotherTerm(reading.tokens, at),
  );
