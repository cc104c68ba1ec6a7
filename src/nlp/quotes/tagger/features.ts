import { pack, pair, distanceStep as step } from '../../../model/features.js';
import type { Placing } from '../../../model/sequence/placed-sums.js';
import type { Sentence, Token } from '../../../text/tokens.js';
import type { Surroundings } from './surroundings.js';
import { BLANKS, NONE, slotAt, type Words } from './words.js';

/** A document as the tagger reads it. */
export interface TaggerInput {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly words: Words;
  readonly around: Surroundings;
}

/** Whether a place lies to the right, here, or to the left. */
const side = (place: number, here: number): number => (place > here ? 1 : place === here ? 2 : 3);

/** The places of features that a word has by itself: two before the token, right before it, its own, and the two behind it. */
const ALONE = [[10], [1, 11, 15], [0, 2, 12, 16, 24], [3, 13, 17], [14]] as const;
const FEATURES = 63;

/**
 * The features of a token in the order in which they are written, by the places that tell them apart: first what words have by
 * themselves, then all others.
 */
export const PLACING: Placing = {
  places: [
    ...ALONE.flat(),
    ...Array.from({ length: FEATURES }, (_, place) => place).filter(
      (place) => !ALONE.some((places) => (places as readonly number[]).includes(place)),
    ),
  ],
  seats: [1, 3, 5, 3, 1],
};

/**
 * What can be said of one token of a sentence, each at its own place in `out`, in the order of `PLACING`.
 *
 * @returns how many of `out` are filled
 */
export function extractFeatures(
  input: TaggerInput,
  sentence: number,
  token: number,
  out: Int32Array,
): number {
  const slot = slotAt(token, input.sentences[sentence]!.paragraph);
  const alone = addAlone(input.words, [slot - 2, slot - 1, slot, slot + 1, slot + 2], out);
  return alone + extractContext(input, sentence, token, out, alone);
}

/** What a word has by itself, wherever it is seen from. */
export function extractAlone(words: Words, slot: number, out: Int32Array): void {
  addAlone(words, [slot, slot, slot, slot, slot], out);
}

function addAlone(
  { word, stem, group, suffix }: Words,
  [secondLeft, left, own, right, secondRight]: readonly [number, number, number, number, number],
  out: Int32Array,
): number {
  let n = 0;
  out[n++] = stem[secondLeft]!;
  out[n++] = word[left]!;
  out[n++] = stem[left]!;
  out[n++] = group[left]!;
  out[n++] = 0;
  out[n++] = word[own]!;
  out[n++] = stem[own]!;
  out[n++] = group[own]!;
  out[n++] = suffix[own]!;
  out[n++] = word[right]!;
  out[n++] = stem[right]!;
  out[n++] = group[right]!;
  out[n++] = stem[secondRight]!;
  return n;
}

/**
 * What can be said of a token but for what words have by themselves, in `out` from `at` on: the parts of speech around it, the verbs
 * and likely cues to both sides, how far off commas and quotation marks are and what stands behind them. In parts, and with
 * small helpers only: this runs for every word that is read, and what a function calls is compiled into it only as long as it
 * is short.
 *
 * @returns how many are written
 */
export function extractContext(
  input: TaggerInput,
  sentence: number,
  token: number,
  out: Int32Array,
  at: number,
): number {
  const { firstToken, endToken, paragraph } = input.sentences[sentence]!;
  const i = slotAt(token, paragraph);
  const first = slotAt(firstToken, paragraph);
  const last = slotAt(endToken - 1, paragraph);
  let n = addNeighbours(input.words, i, first, last, out, at);
  n = addLevels(input.words, i, out, n);
  n = addCues(input, sentence, i, last, out, n);
  n = addEdges(input, i, first, last, out, n);
  n = input.words.stretch[i]! >= 0 ? addStretch(input, i, out, n) : addQuotes(input, i, first, last, out, n);
  return n - at;
}

/** The parts of speech of the word and its neighbours, and what it is with them. */
function addNeighbours(
  words: Words,
  i: number,
  first: number,
  last: number,
  out: Int32Array,
  from: number,
): number {
  const { stem, group, pos, quoted, posQuoted, posAround } = words;
  let n = from;
  const p0 = pos[i]!;
  const marks = pack(quoted[i - 1]!, quoted[i]!, quoted[i + 1]!);
  out[n++] = posQuoted[i - 3]!;
  out[n++] = posQuoted[i - 2]!;
  out[n++] = posQuoted[i - 1]!;
  out[n++] = posQuoted[i]!;
  out[n++] = posQuoted[i + 1]!;
  out[n++] = posQuoted[i + 2]!;
  out[n++] = pair(group[i]!, posAround[i]!);
  out[n++] = posAround[i]!;
  out[n++] = posAround[i - 1]!;
  out[n++] = posAround[i + 1]!;
  out[n++] = pair(stem[i]!, marks);
  out[n++] = pair(stem[i - 1]!, p0);
  out[n++] = pack(words.shape[i]!, p0, i === first ? 1 : 0);
  out[n++] = marks;
  out[n++] = pack(Math.min(3, i - first), Math.min(4, last - i));
  out[n++] = pack(words.line[i]!, quoted[i]!);
  return n;
}

/** How often words like it are part of a cue or a source. */
function addLevels(words: Words, i: number, out: Int32Array, from: number): number {
  const { pos, quoted, cueLevel, sourceLevel, sourcesAround, named } = words;
  let n = from;
  const p0 = pos[i]!;
  const c0 = cueLevel[i]!;
  const name = named[i]!;
  const cues = pack(cueLevel[i - 1]!, c0, cueLevel[i + 1]!);
  out[n++] = pack(c0, p0);
  out[n++] = cues;
  out[n++] = pair(pack(c0, quoted[i]!, pos[i - 1]!), name);
  out[n++] = sourcesAround[i]!;
  out[n++] = pair(cues, sourceLevel[i]!);
  out[n++] = sourcesAround[i + 1]!;
  out[n++] = sourcesAround[i - 1]!;
  out[n++] = pair(pack(sourceLevel[i + 1]!, c0, p0), named[i + 1]!);
  out[n++] = pack(named[i - 1]!, name, named[i + 1]!);
  out[n++] = pair(cues, name);
  return n;
}

/** Verbs and likely cues of the sentence. */
function addCues(
  { words, around }: TaggerInput,
  sentence: number,
  i: number,
  last: number,
  out: Int32Array,
  from: number,
): number {
  const { word, stem, pos, quoted, cueLevel } = words;
  let n = from;
  const p0 = pos[i]!;
  out[n++] = pair(stem[around.verbLeft[i]!]!, p0);
  out[n++] = pair(stem[around.verbRight[i]!]!, p0);
  const cueLeft = around.cueLeft[i]!;
  const cueRight = around.cueRight[i]!;
  const levelLeft = cueLevel[cueLeft]!;
  const levelRight = cueLevel[cueRight]!;
  out[n++] = pair(stem[cueLeft]!, p0);
  out[n++] = pack(levelLeft, step(i - cueLeft));
  out[n++] = pair(word[cueLeft + 1]!, levelLeft);
  out[n++] = pair(stem[cueRight]!, p0);
  out[n++] = cueRight === NONE ? 0 : pack(levelRight, step(cueRight - i));
  out[n++] = pair(word[cueRight + 1]!, levelRight);
  out[n++] = cueRight === NONE ? 0 : pack(levelRight, pos[cueRight - 1]!, cueRight + 1 >= last ? 1 : 0);
  out[n++] = pack(levelLeft, levelRight, quoted[i]!);
  const strongest = around.strongestCue[sentence]!;
  const where = side(strongest, i);
  out[n++] = pack(cueLevel[strongest]!, where);
  out[n++] = pair(stem[strongest]!, where);
  return n;
}

/** "That" before it, and what stands at the edges of its sentence and right beyond them. */
function addEdges(
  { words, around }: TaggerInput,
  i: number,
  first: number,
  last: number,
  out: Int32Array,
  from: number,
): number {
  const { word, stem, pos, quoted } = words;
  let n = from;
  const that = around.thatLeft[i]!;
  out[n++] = that === NONE ? 0 : stem[that - 1]!;
  out[n++] = pack(quoted[first]!, quoted[last]!, quoted[i]!);
  // "Finch says:" at the end of a paragraph, words between quotation marks in the next.
  const opensNext = pos[last + 1] === 0 ? quoted[last + BLANKS + 1]! : 0;
  const opensBefore = pos[first - 1] === 0 ? quoted[first - BLANKS - 1]! : 0;
  out[n++] = pair(word[last]!, pack(opensNext, Math.min(4, last - i), pos[i]!));
  out[n++] = pack(opensNext, opensBefore, quoted[i]!, words.cueLevel[i]!);
  return n;
}

/** Of quoted words: what stands around them. */
function addStretch({ words, around }: TaggerInput, i: number, out: Int32Array, from: number): number {
  const { word, stem, pos } = words;
  const stretch = words.stretch[i]!;
  let n = from;
  const start = around.stretchFirst[stretch]!;
  const end = around.stretchEnd[stretch]!;
  out[n++] = pair(stem[start - 2]!, 1);
  out[n++] = pair(word[end + 1]!, pos[end + 1]!);
  out[n++] = pair(step(end - start), 1);
  out[n++] = pair(stem[end + 2]!, 1);
  out[n++] = pair(pack(pos[start - 2]!, pos[end + 1]!, Math.min(5, end - start)), 1);
  out[n++] = pair(words.shape[start]!, word[start - 2]!);
  return n;
}

/** Of words outside: how far off the nearest quoted ones are. */
function addQuotes(
  { words, around }: TaggerInput,
  i: number,
  first: number,
  last: number,
  out: Int32Array,
  from: number,
): number {
  const { word } = words;
  let n = from;
  const p0 = words.pos[i]!;
  const s0 = words.stem[i]!;
  const quoteLeft = around.quoteLeft[i]!;
  const quoteRight = around.quoteRight[i]!;
  const farLeft = quoteLeft === NONE ? 0 : Math.min(5, i - quoteLeft);
  const farRight = quoteRight === NONE ? 0 : Math.min(5, quoteRight - i);
  out[n++] = pair(pack(step(i - quoteLeft), quoteLeft >= first ? 1 : 0), 2);
  out[n++] = quoteRight === NONE ? 2 : pair(pack(step(quoteRight - i), quoteRight <= last ? 1 : 0), 2);
  out[n++] = pair(pack(farLeft, p0), 2);
  out[n++] = pair(pack(farRight, p0), 2);
  out[n++] = pair(s0, farLeft | 64);
  out[n++] = pair(s0, farRight | 64);
  // The words right after and right before the marks: said, a dash.
  out[n++] = pair(quoteLeft === NONE ? 0 : word[quoteLeft + 2]!, pack(farLeft, p0, 1));
  out[n++] = pair(quoteRight === NONE ? 0 : word[quoteRight - 2]!, pack(farRight, p0, 1));
  return n;
}
