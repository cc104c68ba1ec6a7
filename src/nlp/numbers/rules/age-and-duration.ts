import type { Token } from '../../../text/tokens.js';
import { quantityAt } from '../quantity.js';
import { DASHES, type NumberRule, pastHyphen, word } from '../rule.js';

const UNITS = new Set(
  'second seconds minute minutes hour hours day days night nights week weeks month months quarter quarters year years decade decades century centuries term terms'.split(
    ' ',
  ),
);

/** "30-year-old", "47 years old", "three hours", "a two-week", "40 years". */
export const ageAndDuration: NumberRule = {
  name: 'age-and-duration',
  find(tokens, at) {
    const amount = quantityAt(tokens, at);
    if (!amount) return null;
    const unitAt = pastHyphen(tokens, amount.endToken);
    const unit = word(tokens, unitAt);
    if (!UNITS.has(unit) || (unit === 'quarters' && arePartsOfAWhole(tokens, unitAt))) return null;
    const old = pastHyphen(tokens, unitAt + 1);
    if (unit.startsWith('year') && ['old', 'olds'].includes(word(tokens, old))) {
      return { kind: 'age', value: amount.value, unit: 'years', firstToken: at, endToken: old + 1 };
    }
    const plural = unit.endsWith('s') ? unit : unit === 'century' ? 'centuries' : `${unit}s`;
    return { kind: 'duration', value: amount.value, unit: plural, firstToken: at, endToken: unitAt + 1 };
  },
};

const OF_WHAT = new Set(['the', 'a', 'an', 'all', 'its', 'his', 'her', 'their', 'that', 'those']);

/** "three-quarters of a mile", "three quarters of the vote"; but "three quarters of growth", one after the other. */
const arePartsOfAWhole = (tokens: readonly Token[], at: number): boolean =>
  DASHES.has(tokens[at - 1]!.text) || (word(tokens, at + 1) === 'of' && OF_WHAT.has(word(tokens, at + 2)));

const YOUNGEST = 16;
const OLDEST = 110;

/** The age after a name: "Ada Finch, 47, a former clerk". */
export const ageAfterName: NumberRule = {
  name: 'age-after-name',
  find(tokens, at) {
    const amount = quantityAt(tokens, at);
    if (!amount?.figures || amount.value < YOUNGEST || amount.value > OLDEST) return null;
    const before = tokens[at - 1];
    const name = tokens[at - 2];
    const after = tokens[amount.endToken]?.text;
    if (before?.text !== ',' || name?.pos !== 'PROPN' || (after !== ',' && after !== '.')) return null;
    if (name.sentence !== tokens[at]!.sentence) return null;
    return { kind: 'age', value: amount.value, unit: 'years', firstToken: at, endToken: amount.endToken };
  },
};
