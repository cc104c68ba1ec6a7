import { fractionAt } from '../quantity.js';
import type { NumberRule } from '../rule.js';

/** "two-thirds", "a third of", "half": between 0 and 1. */
export const fraction: NumberRule = {
  name: 'fraction',
  find(tokens, at) {
    const found = fractionAt(tokens, at);
    if (!found) return null;
    // "a second", "the third quarter", "half" of "first half": no part of a whole.
    const before = tokens[at - 1]?.lower;
    if (before === 'first' || before === 'second' || before === 'last') return null;
    return { kind: 'fraction', value: found.value, firstToken: at, endToken: found.endToken };
  },
};
