import { quantityAt } from '../quantity.js';
import { type NumberRule, word } from '../rule.js';

/** "97 of 210 precincts", "207 of the 208 precincts", "six in 10 voters": so many out of so many. */
export const partOfWhole: NumberRule = {
  name: 'part-of-whole',
  find(tokens, at) {
    const part = quantityAt(tokens, at);
    if (!part) return null;
    let next = part.endToken;
    const link = word(tokens, next);
    if (link === 'out' && word(tokens, next + 1) === 'of') next += 2;
    else if (link === 'of' || link === 'in') next += 1;
    else return null;
    if (link !== 'in' && ['the', 'all', 'its', 'their'].includes(word(tokens, next))) next++;
    const whole = quantityAt(tokens, next);
    if (!whole || whole.value < part.value || whole.value === 0) return null;
    if (!Number.isInteger(part.value) || !Number.isInteger(whole.value)) return null;
    const isShare = link === 'in';
    if (isShare && (whole.value > 100 || part.value === whole.value)) return null;
    const noun = tokens[whole.endToken];
    const unit = noun?.kind === 'word' && noun.pos === 'NOUN' ? noun.lower : undefined;
    return {
      kind: isShare ? 'fraction' : 'count',
      value: isShare ? part.value / whole.value : part.value,
      of: whole.value,
      firstToken: at,
      endToken: unit ? whole.endToken + 1 : whole.endToken,
      ...(unit ? { unit } : {}),
    };
  },
};
