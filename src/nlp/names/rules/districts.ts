import { ordinalOf, TENS } from '../../../knowledge/ordinals.js';
import { STATE_FORMS } from '../../../knowledge/states.js';
import type { Token } from '../../../text/tokens.js';
import { signOf } from '../../../text/word-forms.js';
import type { NameSpan } from '../spans.js';
import { type NameRule, type RuleContext, textOf, withSpans } from './rule.js';

const KINDS = new Set(['congressional', 'senate', 'house', 'assembly', 'legislative', 'state', 'judicial']);
const SHORT_NUMBER = /^\d{1,2}$/;
const MAY_BEGIN = signOf(
  ({ text, lower }) =>
    lower === 'district' || SHORT_NUMBER.test(text) || TENS.includes(lower) || ordinalOf(text) !== null,
);
const POSSESSIVES = new Set(["'s", '’s', "'", '’']);

/**
 * Districts by number, each one place: "Ohio's 4th Congressional District", "the sixth district", "House District 80",
 * "32nd Senate District", "Ohio 4th"; "Ohio's Fourth" only where the article speaks of districts elsewhere.
 */
export const findDistricts: NameRule = (names, context) => {
  const { tokens, signs } = context;
  const added: NameSpan[] = [];
  const numbers = new Set<number>();
  const later: {
    readonly at: number;
    readonly end: number;
    readonly number: number;
    readonly first: number;
  }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!(signs[i]! & MAY_BEGIN)) continue;
    const ordinal = ordinalAt(tokens, i);
    if (ordinal) {
      const end = districtEnd(tokens, ordinal.end);
      const first = stateBefore(context, i);
      if (end > 0) {
        numbers.add(ordinal.number);
        added.push({ first, end, type: 'place' });
        i = end - 1;
      } else if (first < i) later.push({ at: i, end: ordinal.end, number: ordinal.number, first });
    } else if (tokens[i]!.lower === 'district') {
      const numbered = numberedDistrict(context, i);
      if (numbered) added.push(numbered);
    } else if (SHORT_NUMBER.test(tokens[i]!.text)) {
      const first = stateBefore(context, i);
      if (first < i) later.push({ at: i, end: i + 1, number: Number(tokens[i]!.text), first });
    }
  }
  for (const { at, end, number, first } of later) {
    const capitalWord = /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text);
    if ((numbers.has(number) || (numbers.size > 0 && capitalWord)) && !isCounted(tokens, at, end))
      added.push({ first, end, type: 'place' });
  }
  added.sort((a, b) => a.first - b.first);
  return withSpans(names, added);
};

interface Ordinal {
  readonly number: number;
  readonly end: number;
}

/** "6th", "Sixth", "twenty-first" (three tokens). */
function ordinalAt(tokens: readonly Token[], i: number): Ordinal | null {
  if (tokens[i + 1]?.text === '-' && tokens[i + 2] && !tokens[i + 1]!.spaced) {
    const number = ordinalOf(`${tokens[i]!.text}-${tokens[i + 2]!.text}`);
    if (number !== null) return { number, end: i + 3 };
  }
  const number = ordinalOf(tokens[i]!.text);
  return number === null ? null : { number, end: i + 1 };
}

/** The end of "(Congressional) District" after an ordinal; 0 where none follows. "the first district court" is none. */
function districtEnd(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at < i + 2 && tokens[at] && KINDS.has(tokens[at]!.lower)) at++;
  const next = tokens[at];
  if (next?.lower !== 'district' || next.paragraph !== tokens[i - 1]!.paragraph) return 0;
  return ['court', 'attorney', 'judge'].includes(tokens[at + 1]?.lower ?? '') ? 0 : at + 1;
}

/** "Ohio's" or "Ohio" right before: where it begins, else `i` itself. */
function stateBefore(context: RuleContext, i: number): number {
  const { tokens } = context;
  const last = i > 0 && POSSESSIVES.has(tokens[i - 1]!.text) ? i - 1 : i;
  for (let length = 3; length >= 1; length--) {
    const first = last - length;
    if (first < 0 || tokens[first]!.paragraph !== tokens[i]!.paragraph) continue;
    if (STATE_FORMS.has(textOf(context, first, last))) return first;
  }
  return i;
}

/** "House District 80", "Senate District 32", "District 4" with a capital letter. */
function numberedDistrict({ tokens }: RuleContext, i: number): NameSpan | null {
  const next = tokens[i + 1];
  if (tokens[i]!.text === 'district' || !next || !/^(?:\d{1,3}[A-Z]?|[A-Z])$/.test(next.text)) return null;
  let first = i;
  while (
    first > 0 &&
    KINDS.has(tokens[first - 1]!.lower) &&
    tokens[first - 1]!.text !== tokens[first - 1]!.lower
  )
    first--;
  return { first, end: i + 2, type: 'place' };
}

/** "Ohio's 12 counties", "Georgia 6 percent": a number that counts what comes next. */
function isCounted(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[end];
  if (!next || next.sentence !== tokens[at]!.sentence) return false;
  if (['%', ',', '-'].includes(next.text) && /^\d/.test(tokens[end + 1]?.text ?? '')) return true;
  return (
    next.text === '%' ||
    (/^\d/.test(tokens[at]!.text) && /^\d+$/.test(tokens[at]!.text) && next.pos === 'NOUN')
  );
}
