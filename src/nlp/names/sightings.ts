import { hashString } from '../../model/hash.js';
import { FormNumbers } from '../../text/form-numbers.js';
import type { Token } from '../../text/tokens.js';
import type { Tokenized } from '../tokens/index.js';
import { CAN_NAME, IS_SMALL, type Segment } from './segments.js';
import type { SentenceCase } from './sentence-case.js';
import { IN_TABLE, type Word } from './word.js';

/** Where else in the document a word stands, a bit each. */
export const SEEN = {
  /** In lower case: "will", of a document that speaks of a Will too. */
  lower: 1,
  /** With a capital inside a plain sentence: the surest sign of a name. */
  inside: 2,
  afterFirstName: 4,
  afterTitle: 8,
  beforeSpeech: 16,
  beforeBody: 32,
  afterIn: 64,
  beforeName: 128,
  more: 256,
  possessive: 512,
} as const;

const LOCATIVE = new Set(['in', 'at', 'from', 'near', 'across']);

/** By the hash of its lower case a word is one word, however it is written. */
const hashes = new FormNumbers(1, (form, values, place) => {
  values[place] = hashString(form.lower);
});

/** How many places there are to remember that some word with a capital letter has a hash of such lowest bits. */
const MARKS = 2 ** 12;

/**
 * What a document shows of each word that it writes with a capital letter anywhere, one number a token of the segments
 * and of what stands right beside them: a surname was once seen with its first name, a place once after "in". Headlines
 * tell little and are not looked at.
 */
export function collectSightings(
  { tokens, signs, forms }: Tokenized,
  segments: readonly Segment[],
  words: readonly Word[],
  cases: readonly SentenceCase[],
): Uint16Array {
  const seen = new Map<number, number>();
  const marks = new Uint8Array(MARKS);
  const keyOf = (i: number): number => {
    const place = hashes.find(forms[i]!);
    return hashes.values[place < 0 ? hashes.add(tokens[i]!.form) : place]!;
  };
  for (const { first, end } of segments) {
    for (let i = first; i < end; i++) {
      if (!(signs[i]! & CAN_NAME)) continue;
      const key = keyOf(i);
      const before = seen.get(key);
      let bits = before === undefined ? 0 : before | SEEN.more;
      if (cases[tokens[i]!.sentence] === 'plain') bits |= surroundings(tokens, words, i);
      seen.set(key, bits);
      marks[key & (MARKS - 1)] = 1;
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    if (!(signs[i]! & IS_SMALL)) continue;
    const key = keyOf(i);
    const bits = marks[key & (MARKS - 1)] === 0 ? undefined : seen.get(key);
    if (bits !== undefined) seen.set(key, bits | SEEN.lower);
  }
  const sightings = new Uint16Array(tokens.length);
  for (const { first, end } of segments) {
    const past = Math.min(tokens.length, end + 1);
    for (let i = Math.max(0, first - 1); i < past; i++) sightings[i] = seen.get(keyOf(i)) ?? 0;
  }
  return sightings;
}

function surroundings(tokens: readonly Token[], words: readonly Word[], i: number): number {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  const previous = tokens[i - 1];
  let bits = 0;
  if (previous && previous.sentence === token.sentence) {
    const word = words[i - 1]!;
    if (word.isCapital || previous.kind === 'word') bits |= SEEN.inside;
    if (word.isCapital && word.tables & IN_TABLE.firstName) bits |= SEEN.afterFirstName;
    if (word.tables & IN_TABLE.title) bits |= SEEN.afterTitle;
    if (LOCATIVE.has(previous.lower)) bits |= SEEN.afterIn;
  }
  if (next && next.sentence === token.sentence) {
    const word = words[i + 1]!;
    if (word.tables & IN_TABLE.speech) bits |= SEEN.beforeSpeech;
    if (word.isCapital) bits |= word.tables & IN_TABLE.body ? SEEN.beforeBody : SEEN.beforeName;
    if (next.lower === "'s" || next.lower === '’s') bits |= SEEN.possessive;
  }
  return bits;
}
