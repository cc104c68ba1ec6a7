import { Columns } from '../../../text/columns.js';
import { POS_CODES, type Sentence } from '../../../text/tokens.js';
import { signOf } from '../../../text/word-forms.js';
import type { Tokenized } from '../../tokens/index.js';
import type { QuotedStretch } from '../stretches.js';
import { NONE, slotAt, type Words } from './words.js';

/** For each slot, the slots of the words of its sentence or paragraph that say most about its role; `NONE` for none. */
export interface Surroundings {
  /** The nearest verb of the sentence to each side. */
  readonly verbLeft: Int32Array;
  readonly verbRight: Int32Array;
  /** The nearest words that are often cues. */
  readonly cueLeft: Int32Array;
  readonly cueRight: Int32Array;
  readonly thatLeft: Int32Array;
  /** The word that ends the nearest quoted stretch to the left, and that begins the nearest to the right, of the paragraph. */
  readonly quoteLeft: Int32Array;
  readonly quoteRight: Int32Array;
  /** Of each sentence: the word that is most often a cue. */
  readonly strongestCue: Int32Array;
  /** Of each stretch: its first word and the one after its last. */
  readonly stretchFirst: Int32Array;
  readonly stretchEnd: Int32Array;
}

/** The level from which on a word may well be a cue. */
const CUE_LEVEL = 4;
const VERB = POS_CODES.VERB;
const IS_THAT = signOf(({ lower }) => lower === 'that');

export function readSurroundings(
  { sentences, signs }: Tokenized,
  stretches: readonly QuotedStretch[],
  words: Words,
): Surroundings {
  const columns = new Columns(words.length, 7, 0);
  const found: Surroundings = {
    verbLeft: columns.wide(),
    verbRight: columns.wide(),
    cueLeft: columns.wide(),
    cueRight: columns.wide(),
    thatLeft: columns.wide(),
    quoteLeft: columns.wide(),
    quoteRight: columns.wide(),
    strongestCue: new Int32Array(sentences.length),
    stretchFirst: new Int32Array(stretches.length),
    stretchEnd: new Int32Array(stretches.length),
  };
  for (const [index, sentence] of sentences.entries()) readSentence(found, words, signs, sentence, index);
  readStretches(found, words);
  return found;
}

function readSentence(
  found: Surroundings,
  words: Words,
  signs: Uint32Array,
  { firstToken, endToken, paragraph }: Sentence,
  index: number,
): void {
  const { verbLeft, verbRight, cueLeft, cueRight, thatLeft } = found;
  const { pos, cueLevel } = words;
  const offset = slotAt(firstToken, paragraph) - firstToken;
  let verb = NONE;
  let cue = NONE;
  let that = NONE;
  let strongest = 0;
  for (let i = firstToken; i < endToken; i++) {
    const slot = i + offset;
    verbLeft[slot] = verb;
    cueLeft[slot] = cue;
    thatLeft[slot] = that;
    if (pos[slot] === VERB) verb = slot;
    const level = cueLevel[slot]!;
    if (level >= CUE_LEVEL) cue = slot;
    if (level > strongest) {
      strongest = level;
      found.strongestCue[index] = slot;
    }
    if (signs[i]! & IS_THAT) that = slot;
  }
  verb = NONE;
  cue = NONE;
  for (let i = endToken - 1; i >= firstToken; i--) {
    const slot = i + offset;
    verbRight[slot] = verb;
    cueRight[slot] = cue;
    if (pos[slot] === VERB) verb = slot;
    if (cueLevel[slot]! >= CUE_LEVEL) cue = slot;
  }
}

function readStretches(found: Surroundings, words: Words): void {
  // Blank slots, which have no part of speech, stand between paragraphs: no mark is near to another paragraph's words.
  const { pos, stretch: stretches, length } = words;
  const { quoteLeft, quoteRight } = found;
  let last = NONE;
  for (let slot = 0; slot < length; slot++) {
    if (pos[slot] === 0) last = NONE;
    const stretch = stretches[slot]!;
    quoteLeft[slot] = last;
    if (stretch < 0) continue;
    last = slot;
    if (found.stretchFirst[stretch] === NONE) found.stretchFirst[stretch] = slot;
    found.stretchEnd[stretch] = slot + 1;
  }
  let next = NONE;
  for (let slot = length - 1; slot >= 0; slot--) {
    if (pos[slot] === 0) next = NONE;
    quoteRight[slot] = next;
    if (stretches[slot]! >= 0) next = slot;
  }
}
