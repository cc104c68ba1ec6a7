import { quantityAt } from '../quantity.js';
import { DASHES, type FoundNumber, type NumberRule, word } from '../rule.js';

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
]);
const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['pounds', 'GBP'],
  ['euros', 'EUR'],
]);

/** "$3 million", "$8.3M", "$1.2 million to $1.5 million", "$2-3 million", "5 million dollars". */
export const money: NumberRule = {
  name: 'money',
  find(tokens, at) {
    const sign = CURRENCIES.get(tokens[at]!.text);
    if (sign === undefined) {
      const amount = quantityAt(tokens, at);
      const unit = amount && CURRENCY_WORDS.get(word(tokens, amount.endToken));
      return amount && unit
        ? { kind: 'money', value: amount.value, unit, firstToken: at, endToken: amount.endToken + 1 }
        : null;
    }
    const first = quantityAt(tokens, at + 1);
    if (!first) return null;
    const range = upperEnd(tokens, first.endToken, sign);
    const found: FoundNumber = {
      kind: 'money',
      value: first.value,
      unit: sign,
      firstToken: at,
      endToken: first.endToken,
    };
    if (!range) return found;
    // "$2-3 million": the scale word stands once, for both.
    const low =
      first.value < 1000 && range.value >= 1e6
        ? first.value * 10 ** Math.floor(Math.log10(range.value / first.value))
        : first.value;
    if (low >= range.value) return found;
    return { ...found, value: (low + range.value) / 2, low, high: range.value, endToken: range.endToken };
  },
};

function upperEnd(tokens: Parameters<NumberRule['find']>[0], at: number, sign: string) {
  const joined = word(tokens, at) === 'to' || DASHES.has(tokens[at]?.text ?? '');
  if (!joined) return null;
  const second = CURRENCIES.get(tokens[at + 1]?.text ?? '') === sign ? at + 2 : at + 1;
  if (second === at + 1 && word(tokens, at) === 'to') return null;
  return quantityAt(tokens, second);
}
