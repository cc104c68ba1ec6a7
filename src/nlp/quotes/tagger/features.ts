import { pack, pair, distanceStep as step } from '../../../model/features.js';
import type { Sentence, Token } from '../../../text/tokens.js';
import type { Surroundings } from './surroundings.js';
import { BLANKS, NONE, slotOf, type Words } from './words.js';

/** More than any word has. */
export const MOST_FEATURES = 96;

/** A document as the tagger reads it. */
export interface TaggerInput {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly words: Words;
  readonly around: Surroundings;
}

/** Whether a place lies to the right, here, or to the left. */
const side = (place: number, here: number): number => (place > here ? 1 : place === here ? 2 : 3);

/**
 * What can be said of one token, each at its own place in `out`, to be hashed with that place: the word and its
 * neighbours, the verbs and likely cues to both sides, how far off commas and quotation marks are and what stands
 * behind them. Small helpers only: this runs for every word that is read.
 *
 * @returns how many of `out` are filled
 */
export function extractFeatures(input: TaggerInput, token: Token, out: Int32Array): number {
  const { words, around, sentences } = input;
  const { word, stem, group, pos, quoted, cueLevel, sourceLevel, named } = words;
  const i = slotOf(token);
  const sentence = sentences[token.sentence]!;
  const first = i - (token.index - sentence.firstToken);
  const last = i + (sentence.endToken - 1 - token.index);
  let n = 0;

  // The word and its neighbours.
  const p0 = pos[i]!;
  const p1 = pos[i + 1]!;
  const m1 = pos[i - 1]!;
  const s0 = stem[i]!;
  const marks = pack(quoted[i - 1]!, quoted[i]!, quoted[i + 1]!);
  out[n++] = 0;
  for (let k = i - 1; k <= i + 1; k++) out[n++] = word[k]!;
  for (let k = i - 3; k <= i + 2; k++) out[n++] = pack(pos[k]!, pos[k + 1]!, quoted[k]!);
  for (let k = i - 2; k <= i + 2; k++) out[n++] = stem[k]!;
  for (let k = i - 1; k <= i + 1; k++) out[n++] = group[k]!;
  out[n++] = pair(group[i]!, pack(m1, p0, p1));
  out[n++] = pack(m1, p0, p1);
  out[n++] = pack(pos[i - 2]!, m1, p0);
  out[n++] = pack(p0, p1, pos[i + 2]!);
  out[n++] = pair(s0, marks);
  out[n++] = pair(stem[i - 1]!, p0);
  out[n++] = words.suffix[i]!;
  out[n++] = pack(words.shape[i]!, p0, i === first ? 1 : 0);
  out[n++] = marks;
  out[n++] = pack(Math.min(3, i - first), Math.min(4, last - i));
  out[n++] = pack(words.line[i]!, quoted[i]!);

  // How often words like it are part of a cue or a source.
  const c0 = cueLevel[i]!;
  const o0 = sourceLevel[i]!;
  const o1 = sourceLevel[i + 1]!;
  const om1 = sourceLevel[i - 1]!;
  const cues = pack(cueLevel[i - 1]!, c0, cueLevel[i + 1]!);
  out[n++] = pack(c0, p0);
  out[n++] = cues;
  out[n++] = pair(pack(c0, quoted[i]!, m1), named[i]!);
  out[n++] = pack(om1, o0, o1);
  out[n++] = pair(cues, o0);
  out[n++] = pack(o0, o1, sourceLevel[i + 2]!);
  out[n++] = pack(sourceLevel[i - 2]!, om1, o0);
  out[n++] = pair(pack(o1, c0, p0), named[i + 1]!);
  out[n++] = pack(named[i - 1]!, named[i]!, named[i + 1]!);
  out[n++] = pair(cues, named[i]!);

  // Verbs of the sentence.
  out[n++] = pair(stem[around.verbLeft[i]!]!, p0);
  out[n++] = pair(stem[around.verbRight[i]!]!, p0);

  // Likely cues of the sentence.
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
  const strongest = around.strongestCue[token.sentence]!;
  const where = side(strongest, i);
  out[n++] = pack(cueLevel[strongest]!, where);
  out[n++] = pair(stem[strongest]!, where);

  // Commas and dashes, "that", the edges of the sentence.
  out[n++] = around.thatLeft[i]! === NONE ? 0 : stem[around.thatLeft[i]! - 1]!;
  out[n++] = pack(quoted[first]!, quoted[last]!, quoted[i]!);

  // "Finch says:" at the end of a paragraph, words between quotation marks in the next.
  const opensNext = pos[last + 1] === 0 ? quoted[last + BLANKS + 1]! : 0;
  const opensBefore = pos[first - 1] === 0 ? quoted[first - BLANKS - 1]! : 0;
  out[n++] = pair(word[last]!, pack(opensNext, Math.min(4, last - i), p0));
  out[n++] = pack(opensNext, opensBefore, quoted[i]!, c0);

  // Quoted words: what stands around them; elsewhere how far off they are.
  const stretch = words.stretch[i]!;
  if (stretch >= 0) {
    const start = around.stretchFirst[stretch]!;
    const end = around.stretchEnd[stretch]!;
    out[n++] = pair(stem[start - 2]!, 1);
    out[n++] = pair(word[end + 1]!, pos[end + 1]!);
    out[n++] = pair(step(end - start), 1);
    out[n++] = pair(stem[end + 2]!, 1);
    out[n++] = pair(pack(pos[start - 2]!, pos[end + 1]!, Math.min(5, end - start)), 1);
    out[n++] = pair(words.shape[start]!, word[start - 2]!);
  } else {
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
  }
  return n;
}
