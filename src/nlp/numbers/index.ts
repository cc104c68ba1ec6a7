import { ORDINAL_WORDS, TEN_WORDS, UNIT_WORDS } from '../../knowledge/number-words.js';
import type { Document } from '../../text/document.js';
import { inEach } from '../../text/in-each.js';
import type { Token } from '../../text/tokens.js';
import { signOf } from '../../text/word-forms.js';
import type { DateMention } from '../dates/date.js';
import type { Tokenized } from '../tokens/index.js';
import { hedgeAround } from './hedge.js';
import type { NumberMention } from './number.js';
import type { FoundNumber, NumberRule } from './rule.js';
import { ageAfterName, ageAndDuration } from './rules/age-and-duration.js';
import { count } from './rules/count.js';
import { fraction } from './rules/fraction.js';
import { money } from './rules/money.js';
import { ordinal } from './rules/ordinal.js';
import { partOfWhole } from './rules/part-of-whole.js';
import { percent } from './rules/percent.js';
import { phone } from './rules/phone.js';
import { points } from './rules/points.js';
import { votes } from './rules/votes.js';
import { year } from './rules/year.js';

/** Every form of number; the first rule that finds one at a token decides. */
export const NUMBER_RULES: readonly NumberRule[] = [
  phone,
  money,
  partOfWhole, // before what would read "97" of "97 of 210" alone
  points, // before percent: "5 percentage points"
  percent,
  votes,
  ageAfterName,
  ageAndDuration,
  fraction, // before ordinals: "a third"
  ordinal,
  year, // before counts: "2016 elections"
  count,
];

/** The numbers of a document, in order. Days of dates ("June 20") are none, years are. */
export function findNumbers(
  _document: Document,
  { tokens, signs }: Tokenized,
  dates: readonly DateMention[],
): NumberMention[] {
  const numbers: NumberMention[] = [];
  const inDate = new Set(
    inEach(
      dates.filter((date) => date.grain !== 'year' && date.grain !== 'decade'),
      (date) => [...tokensOf(date)],
    ),
  );
  let at = 0;
  while (at < tokens.length) {
    const found = signs[at]! & MAY_BEGIN && !inDate.has(at) ? firstFound(tokens, at) : null;
    if (!found) {
      at++;
      continue;
    }
    for (const number of found) numbers.push(complete(tokens, number));
    at = found.at(-1)!.endToken;
  }
  return numbers;
}

function* tokensOf({ firstToken, endToken }: DateMention): Generator<number> {
  for (let i = firstToken; i < endToken; i++) yield i;
}

const FIRST_WORDS = new Set(['a', 'an', 'half', '$', '£', '€', 'dozen', 'dozens']);

const MAY_BEGIN = signOf(
  ({ kind, lower }): boolean =>
    kind === 'number' ||
    FIRST_WORDS.has(lower) ||
    UNIT_WORDS.has(lower) ||
    TEN_WORDS.has(lower) ||
    ORDINAL_WORDS.has(lower),
);

function firstFound(tokens: readonly Token[], at: number): FoundNumber[] | null {
  for (const rule of NUMBER_RULES) {
    const found = rule.find(tokens, at);
    if (found) return Array.isArray(found) ? found : [found];
  }
  return null;
}

function complete(tokens: readonly Token[], found: FoundNumber): NumberMention {
  const { firstToken, endToken, kind, value, unit, of } = found;
  const hedge =
    kind === 'year' || kind === 'ordinal' || kind === 'phone'
      ? null
      : hedgeAround(tokens, firstToken, endToken);
  return {
    start: tokens[firstToken]!.start,
    end: tokens[endToken - 1]!.end,
    firstToken,
    endToken,
    kind,
    value,
    low: found.low ?? (hedge?.bound === 'low' ? value : null),
    high: found.high ?? (hedge?.bound === 'high' ? value : null),
    approx: hedge?.approx ?? (found.low === undefined ? 'exact' : 'about'),
    unit: unit ?? null,
    of: of ?? null,
  };
}
