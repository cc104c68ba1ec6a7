import type { Token } from '../../../text/tokens.js';
import { fractionAt, quantityAt } from '../quantity.js';
import type { NumberRule } from '../rule.js';

/** "two-thirds", "a third of", "half": between 0 and 1. */
export const fraction: NumberRule = {
  name: 'fraction',
  find(tokens, at) {
    const found = fractionAt(tokens, at);
    if (!found) return null;
    // "three-quarters of a million": a number of its own.
    const whole = quantityAt(tokens, at);
    if (whole && whole.endToken > found.endToken) return null;
    // "a second", "the third quarter", "half" of "first half": no part of a whole.
    const before = tokens[at - 1]?.lower;
    if (before === 'first' || before === 'second' || before === 'last') return null;
    if (isOrdinal(tokens, at, found.endToken)) return null;
    return { kind: 'fraction', value: found.value, firstToken: at, endToken: found.endToken };
  },
};

/** "a third term", "a fifth candidate": one more of a kind; "a third of the vote" is a part. */
function isOrdinal(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]!.lower !== 'a' || !/(?:th|ird)$/.test(tokens[end - 1]!.lower)) return false;
  const next = tokens[end];
  return next?.kind === 'word' && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN');
}
