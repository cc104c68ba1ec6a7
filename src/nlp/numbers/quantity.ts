import {
  FRACTION_WORDS,
  SCALE_LETTERS,
  SCALE_WORDS,
  TEN_WORDS,
  UNIT_WORDS,
} from '../../knowledge/number-words.js';
import type { Token } from '../../text/tokens.js';

/** A number as some tokens state it: `[first token, endToken)`. */
export interface Quantity {
  readonly value: number;
  readonly endToken: number;
  /** In figures rather than in words. */
  readonly figures: boolean;
}

const FIGURES = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

/** The value of figures as printed: "1,700", "52.6"; null for what is no plain number ("6th", "1.2.3"). */
export function figuresOf(text: string): number | null {
  return FIGURES.test(text) ? Number(text.replaceAll(',', '')) : null;
}

/**
 * Reads the number that begins at a token: "1,700", "$8.3M" after its dollar sign, "3 million", "twenty-five",
 * "two dozen", "a million", "half a million", "three-quarters of a million", "two and a half". Null where none begins.
 */
export function quantityAt(tokens: readonly Token[], first: number): Quantity | null {
  const token = tokens[first];
  if (!token) return null;
  if (token.kind === 'number') {
    const value = figuresOf(token.text);
    return value === null ? null : scaled(tokens, value, first + 1, true);
  }
  if (token.kind !== 'word') return null;
  const part = partOfScale(tokens, first);
  if (part) return part;
  const words = wordsAt(tokens, first);
  if (words) return scaled(tokens, words.value, words.endToken, false);
  if (token.lower === 'a' || token.lower === 'an') return oneOf(tokens, first + 1);
  if (token.lower === 'half' && tokens[first + 1]?.lower === 'a') {
    const whole = oneOf(tokens, first + 2);
    return whole && { ...whole, value: whole.value / 2 };
  }
  return null;
}

/** "a million", "a hundred": the scale word after an article. */
function oneOf(tokens: readonly Token[], at: number): Quantity | null {
  const scale = SCALE_WORDS.get(tokens[at]?.lower ?? '');
  return scale === undefined ? null : scaled(tokens, scale, at + 1, false);
}

/** "had about three-quarters of a million left", "a quarter of a million dollars": a part of one of a scale. */
function partOfScale(tokens: readonly Token[], first: number): Quantity | null {
  const part = fractionAt(tokens, first);
  if (!part || tokens[part.endToken]?.lower !== 'of' || tokens[part.endToken + 1]?.lower !== 'a') return null;
  const whole = oneOf(tokens, part.endToken + 2);
  return whole && { ...whole, value: round(whole.value * part.value) };
}

const isAndAHalf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'half';

function scaled(tokens: readonly Token[], start: number, after: number, figures: boolean): Quantity {
  // "one and a half million dollars", "two and a half hours"; but "two and a half dozen" may be eight.
  const half = isAndAHalf(tokens, after) && tokens[after + 3]?.lower !== 'dozen';
  let value = half ? start + 0.5 : start;
  let endToken = half ? after + 3 : after;
  for (;;) {
    const next = tokens[endToken];
    if (!next) break;
    const word = SCALE_WORDS.get(next.lower);
    const letters = next.spaced ? undefined : SCALE_LETTERS.get(next.lower);
    if (word !== undefined) value = round(value * word);
    else if (letters !== undefined && figures) value = round(value * letters);
    else break;
    endToken++;
  }
  return { value, endToken, figures };
}

/** 8.3 times a million is 8300000, not 8300000.000000001. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** "nine", "twenty", "twenty-five". */
function wordsAt(tokens: readonly Token[], first: number): { value: number; endToken: number } | null {
  const { lower } = tokens[first]!;
  const unit = UNIT_WORDS.get(lower);
  if (unit !== undefined) return { value: unit, endToken: first + 1 };
  const ten = TEN_WORDS.get(lower);
  if (ten === undefined) return null;
  const hyphen = tokens[first + 1]?.text === '-' ? 1 : 0;
  const more = UNIT_WORDS.get(tokens[first + 1 + hyphen]?.lower ?? '');
  if (hyphen === 1 && more !== undefined && more > 0 && more < 10)
    return { value: ten + more, endToken: first + 3 };
  return { value: ten, endToken: first + 1 };
}

/** "two-thirds", "a third", "one quarter", "half", "half of": a part of a whole, between 0 and 1. */
export function fractionAt(tokens: readonly Token[], first: number): Quantity | null {
  const token = tokens[first];
  if (token?.kind !== 'word') return null;
  if (token.lower === 'half') return { value: 0.5, endToken: first + 1, figures: false };
  const count = token.lower === 'a' ? 1 : UNIT_WORDS.get(token.lower);
  if (count === undefined || count === 0 || count > 9) return null;
  const at = tokens[first + 1]?.text === '-' ? first + 2 : first + 1;
  const part = FRACTION_WORDS.get(tokens[at]?.lower ?? '');
  if (part === undefined || count * part > 1) return null;
  return { value: count * part, endToken: at + 1, figures: false };
}
