import { ORDINAL_WORDS, TEN_WORDS } from '../../../knowledge/number-words.js';
import type { NumberRule } from '../rule.js';

/** "6th", "sixth", "twenty-first". */
export const ordinal: NumberRule = {
  name: 'ordinal',
  find(tokens, at) {
    const token = tokens[at]!;
    const figures = /^(?<value>\d{1,4})(?:st|nd|rd|th)$/.exec(token.lower)?.groups?.value;
    if (figures) return { kind: 'ordinal', value: Number(figures), firstToken: at, endToken: at + 1 };
    const ten = TEN_WORDS.get(token.lower);
    const unit =
      ten !== undefined && tokens[at + 1]?.text === '-'
        ? ORDINAL_WORDS.get(tokens[at + 2]?.lower ?? '')
        : undefined;
    if (ten !== undefined && unit !== undefined && unit < 10) {
      return { kind: 'ordinal', value: ten + unit, firstToken: at, endToken: at + 3 };
    }
    const value = ORDINAL_WORDS.get(token.lower);
    return value === undefined ? null : { kind: 'ordinal', value, firstToken: at, endToken: at + 1 };
  },
};
