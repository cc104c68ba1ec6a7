import type { Token } from '../../../text/tokens.js';
import { type Quantity, quantityAt } from '../quantity.js';
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

type Tokens = readonly Token[];

/**
 * "$3 million", "$8.3M", "$1.2 million to $1.5 million", "$2-3 million", "5 million dollars",
 * "between $1 million and $2 million", "between one and a half and two million dollars".
 */
export const money: NumberRule = {
  name: 'money',
  find(tokens, at) {
    const sign = CURRENCIES.get(tokens[at]!.text);
    if (sign === undefined) return inWords(tokens, at);
    const first = quantityAt(tokens, at + 1);
    if (!first) return null;
    const range = upperEnd(tokens, at, first.endToken, sign);
    const found: FoundNumber = {
      kind: 'money',
      value: first.value,
      unit: sign,
      firstToken: at,
      endToken: first.endToken,
    };
    return range ? asRange(found, first.value, range) : found;
  },
};

/** "5 million dollars", "between one and a half and two million dollars". */
function inWords(tokens: Tokens, at: number): FoundNumber | null {
  const first = quantityAt(tokens, at);
  if (!first) return null;
  const found = (end: number, unit: string): FoundNumber => ({
    kind: 'money',
    value: first.value,
    unit,
    firstToken: at,
    endToken: end,
  });
  const unit = CURRENCY_WORDS.get(word(tokens, first.endToken));
  if (unit) return found(first.endToken + 1, unit);
  if (!isBetween(tokens, at, first.endToken)) return null;
  const second = quantityAt(tokens, first.endToken + 1);
  const shared = second && CURRENCY_WORDS.get(word(tokens, second.endToken));
  if (!shared) return null;
  const range = asRange(found(second.endToken + 1, shared), first.value, {
    ...second,
    endToken: second.endToken + 1,
  });
  return range.low === undefined ? null : range;
}

/** "$2-3 million": the scale word stands once, for both. */
function asRange(found: FoundNumber, first: number, { value, endToken }: Quantity): FoundNumber {
  const low =
    first < 1000 && value >= 1e6 ? first * 10 ** (3 * Math.floor(Math.log10(value / first) / 3)) : first;
  if (low >= value) return found;
  return { ...found, value: (low + value) / 2, low, high: value, endToken };
}

/** "between one and two million": the upper end stands behind "and". */
const isBetween = (tokens: Tokens, first: number, end: number): boolean =>
  word(tokens, first - 1) === 'between' && word(tokens, end) === 'and';

function upperEnd(tokens: Tokens, first: number, at: number, sign: string): Quantity | null {
  const joined = word(tokens, at) === 'to' || DASHES.has(tokens[at]?.text ?? '');
  if (!joined && !isBetween(tokens, first, at)) return null;
  const second = CURRENCIES.get(tokens[at + 1]?.text ?? '') === sign ? at + 2 : at + 1;
  if (second === at + 1 && word(tokens, at) === 'to') return null;
  return quantityAt(tokens, second);
}
