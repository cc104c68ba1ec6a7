import {
  BETWEEN_HEDGE_AND_NUMBER,
  HEDGES_AFTER,
  HEDGES_BEFORE,
  type Hedge,
  LONGEST_HEDGE,
} from '../../knowledge/hedges.js';
import type { Token } from '../../text/tokens.js';

/** The words around a number that make it "about", "more than" or "less than" itself; null where it is exact. */
export function hedgeAround(tokens: readonly Token[], firstToken: number, endToken: number): Hedge | null {
  return before(tokens, firstToken) ?? after(tokens, endToken);
}

function before(tokens: readonly Token[], firstToken: number): Hedge | null {
  const sentence = tokens[firstToken]!.sentence;
  let end = firstToken;
  while (end > 0 && BETWEEN_HEDGE_AND_NUMBER.has(tokens[end - 1]!.lower)) end--;
  // "an estimated" holds one of the words that are passed over, so both readings are tried.
  for (const last of end === firstToken ? [end] : [firstToken, end]) {
    for (let length = LONGEST_HEDGE; length >= 1; length--) {
      const words = tokens.slice(Math.max(0, last - length), last);
      if (words.length < length || words[0]!.sentence !== sentence) continue;
      const hedge = HEDGES_BEFORE.get(words.map((w) => w.lower).join(' '));
      if (hedge) return hedge;
    }
  }
  return null;
}

function after(tokens: readonly Token[], endToken: number): Hedge | null {
  for (let length = 2; length >= 1; length--) {
    const words = tokens
      .slice(endToken, endToken + length)
      .map((w) => w.lower)
      .join(' ');
    const hedge = HEDGES_AFTER.get(words);
    if (hedge) return hedge;
  }
  return null;
}
