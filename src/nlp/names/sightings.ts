import type { Token } from '../../text/tokens.js';
import { canName } from './segments.js';
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

/**
 * What a document shows of each word that it writes with a capital letter anywhere, one number a token: a surname was
 * once seen with its first name, a place once after "in". Headlines tell little and are not looked at.
 */
export function collectSightings(
  tokens: readonly Token[],
  words: readonly Word[],
  cases: readonly SentenceCase[],
): Uint16Array {
  const seen = new Map<number, number>();
  for (const [i, token] of tokens.entries()) {
    if (!canName(token)) continue;
    const key = words[i]!.lower;
    const before = seen.get(key);
    let bits = before === undefined ? 0 : before | SEEN.more;
    if (cases[token.sentence] === 'plain') bits |= surroundings(tokens, words, i);
    seen.set(key, bits);
  }
  const sightings = new Uint16Array(tokens.length);
  for (const [i, { kind }] of tokens.entries()) {
    if (kind !== 'word' || words[i]!.isCapital) continue;
    const key = words[i]!.lower;
    const bits = seen.get(key);
    if (bits !== undefined) seen.set(key, bits | SEEN.lower);
  }
  for (let i = 0; i < tokens.length; i++) sightings[i] = seen.get(words[i]!.lower) ?? 0;
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
