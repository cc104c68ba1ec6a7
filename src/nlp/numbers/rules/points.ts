import { quantityAt } from '../quantity.js';
import { type NumberRule, pastHyphen, word } from '../rule.js';

/** "20 points", "5 percentage points", "a 7-point lead", "a single point". */
export const points: NumberRule = {
  name: 'points',
  find(tokens, at) {
    const single = ['a', 'one'].includes(word(tokens, at)) && word(tokens, at + 1) === 'single';
    const amount = single ? { value: 1, endToken: at + 2 } : quantityAt(tokens, at);
    if (!amount || amount.value > 100) return null;
    let end = pastHyphen(tokens, amount.endToken);
    if (['percentage', 'percent', '%'].includes(word(tokens, end))) end = pastHyphen(tokens, end + 1);
    if (!['point', 'points', 'pts', 'pt'].includes(word(tokens, end))) return null;
    return { kind: 'points', value: amount.value, firstToken: at, endToken: end + 1 };
  },
};
