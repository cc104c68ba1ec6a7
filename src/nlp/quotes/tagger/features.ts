import { mix } from '../../../model/hash.js';
import type { Sentence, Token } from '../../../text/tokens.js';
import type { Surroundings } from './surroundings.js';
import { NONE } from './surroundings.js';
import { slotOf, type Words } from './words.js';

/** More than any word has. */
export const MOST_FEATURES = 96;

/** A paragraph as the tagger reads it. */
export interface TaggerInput {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly words: Words;
  readonly around: Surroundings;
  /** Whether each paragraph is a headline. */
  readonly headlines: readonly boolean[];
}

/** Distances in steps that grow with them. */
const STEPS = (() => {
  const bounds = [1, 2, 3, 4, 6, 9, 14, 22, 35];
  return Uint8Array.from(
    { length: 64 },
    (_, d) => bounds.filter((bound) => d > bound).length + (d > 0 ? 1 : 0),
  );
})();
const step = (distance: number): number => STEPS[distance > 63 ? 63 : distance]!;

/**
 * The features of one token, as hashes mixed from numbers (see `hash.ts`): the word and its neighbours, the verbs
 * and likely cues to both sides, how far off commas and quotation marks are and what stands behind them.
 *
 * @returns how many of `out` are filled
 */
export function extractFeatures(input: TaggerInput, token: Token, out: Uint32Array): number {
  const { words, around, sentences, headlines } = input;
  const { word, stem, pos, quoted, cueLevel, sourceLevel, named } = words;
  const i = slotOf(token);
  const sentence = sentences[token.sentence]!;
  const first = i - (token.index - sentence.firstToken);
  const last = i + (sentence.endToken - 1 - token.index);

  let n = 0;
  let template = 0;
  const add = (value: number): void => {
    out[n++] = mix(template++, value);
  };
  const add2 = (a: number, b: number): void => {
    out[n++] = mix(template++, mix(a, b));
  };
  const small = (a: number, b: number, c: number): number => a | (b << 6) | (c << 12);

  const p0 = pos[i]!;
  const p1 = pos[i + 1]!;
  const p2 = pos[i + 2]!;
  const m1 = pos[i - 1]!;
  const m2 = pos[i - 2]!;
  const s0 = stem[i]!;
  const quotes = small(quoted[i - 1]!, quoted[i]!, quoted[i + 1]!);

  // The word and its neighbours.
  add(0);
  for (let k = -3; k <= 3; k++) add(word[i + k]!);
  for (let k = -3; k <= 2; k++) add(small(pos[i + k]!, pos[i + k + 1]!, quoted[i + k]!));
  for (let k = -2; k <= 2; k++) add(stem[i + k]!);
  for (let k = -2; k <= 1; k++) add2(word[i + k]!, word[i + k + 1]!);
  add(small(m1, p0, p1));
  add(small(m2, m1, p0));
  add(small(p0, p1, p2));
  add2(s0, small(m1, p1, 0));
  add2(s0, quotes);
  add2(stem[i - 1]!, p0);
  add2(stem[i + 1]!, p0);
  add2(s0, p1);
  add2(s0, m1);
  add(words.suffix[i]!);
  add(small(words.shape[i]!, p0, i === first ? 1 : 0));
  add(quotes);
  add(small(Math.min(3, i - first), Math.min(4, last - i), 0));
  add(small(headlines[token.paragraph] ? 1 : 0, firstOfParagraph(input, token) ? 1 : 0, quoted[i]!));

  // How often words like it are part of a cue or a source.
  const c0 = cueLevel[i]!;
  const c1 = cueLevel[i + 1]!;
  const cm1 = cueLevel[i - 1]!;
  const o0 = sourceLevel[i]!;
  add(small(c0, p0, 0));
  add(small(cm1, c0, c1));
  add2(small(c0, quoted[i]!, m1), named[i]!);
  add(small(sourceLevel[i - 1]!, o0, sourceLevel[i + 1]!));
  add(small(o0, c1, cm1));
  add(small(o0, sourceLevel[i + 1]!, sourceLevel[i + 2]!));
  add(small(sourceLevel[i - 2]!, sourceLevel[i - 1]!, o0));
  add2(small(sourceLevel[i + 1]!, c0, p0), named[i + 1]!);
  add(small(named[i - 1]!, named[i]!, named[i + 1]!));
  add(small(named[i]!, c1, cm1));

  // Verbs of the sentence.
  const verbLeft = around.verbLeft[i]!;
  const verbRight = around.verbRight[i]!;
  const secondLeft = around.secondVerbLeft[i]!;
  const secondRight = around.secondVerbRight[i]!;
  const left = verbLeft === NONE ? 1 : stem[verbLeft]!;
  const right = verbRight === NONE ? 1 : stem[verbRight]!;
  add2(left, p0);
  add2(left, step(i - verbLeft));
  add2(right, p0);
  add2(right, step(verbRight - i));
  add(secondLeft === NONE ? 1 : stem[secondLeft]!);
  add(secondRight === NONE ? 1 : stem[secondRight]!);
  add2(left, right);
  const lastVerb = around.lastVerb[token.sentence]!;
  const firstVerb = around.firstVerb[token.sentence]!;
  add2(lastVerb === NONE ? 1 : stem[lastVerb]!, side(lastVerb, i));
  add2(firstVerb === NONE ? 1 : stem[firstVerb]!, side(firstVerb, i));
  add2(lastVerb > i ? stem[lastVerb]! : 1, lastVerb > i ? step(last - lastVerb) : 0);

  // Likely cues of the sentence.
  const cueLeft = around.cueLeft[i]!;
  const cueRight = around.cueRight[i]!;
  const levelLeft = cueLeft === NONE ? 0 : cueLevel[cueLeft]!;
  const levelRight = cueRight === NONE ? 0 : cueLevel[cueRight]!;
  add2(cueLeft === NONE ? 1 : stem[cueLeft]!, p0);
  add(small(levelLeft, cueLeft === NONE ? 0 : step(i - cueLeft), 0));
  add2(cueLeft === NONE ? 1 : word[cueLeft + 1]!, levelLeft);
  add2(cueRight === NONE ? 1 : stem[cueRight]!, p0);
  add(small(levelRight, cueRight === NONE ? 0 : step(cueRight - i), 0));
  add2(cueRight === NONE ? 1 : word[cueRight + 1]!, levelRight);
  add(small(levelRight, cueRight === NONE ? 0 : pos[cueRight - 1]!, cueRight + 1 >= last ? 1 : 0));
  add(small(levelLeft, levelRight, quoted[i]!));
  const strongest = around.strongestCue[token.sentence]!;
  const where = side(strongest, i);
  add(small(strongest === NONE ? 0 : cueLevel[strongest]!, where, 0));
  add2(strongest === NONE ? 1 : stem[strongest]!, where);
  add(strongest === NONE ? 1 : small(step(last - strongest), step(strongest - first), where));

  // Commas and dashes, "that", the edges of the sentence.
  const breakLeft = around.breakLeft[i]!;
  const breakRight = around.breakRight[i]!;
  const afterLeft = breakLeft === NONE ? 1 : word[breakLeft + 1]!;
  add2(afterLeft, breakLeft === NONE ? 63 : step(i - breakLeft));
  add2(breakRight === NONE ? 1 : word[breakRight + 1]!, breakRight === NONE ? 63 : step(breakRight - i));
  add2(afterLeft, left);
  add2(breakRight === NONE ? 1 : stem[breakRight + 2]!, breakRight === NONE ? 0 : pos[breakRight + 1]!);
  const that = around.thatLeft[i]!;
  add(that === NONE ? 1 : stem[that - 1]!);
  add(word[first]!);
  add2(word[first]!, stem[first + 1]!);
  add(last > first ? word[last - 1]! : 1);
  add(small(quoted[first]!, quoted[last]!, quoted[i]!));

  // Quoted words: what stands around them; elsewhere how far off they are.
  const stretch = words.stretch[i]!;
  if (stretch !== NONE) {
    const start = around.stretchFirst[stretch]!;
    const end = around.stretchEnd[stretch]!;
    const size = end - start;
    template = 100;
    add(stem[start - 2]!);
    add2(word[end + 1]!, pos[end + 1]!);
    add(step(size));
    add(stem[end + 2]!);
    add(small(pos[start - 2]!, pos[end + 1]!, Math.min(5, size)));
    add2(words.shape[start]!, word[start - 2]!);
  } else {
    const quoteLeft = around.quoteLeft[i]!;
    const quoteRight = around.quoteRight[i]!;
    const farLeft = quoteLeft === NONE ? 0 : Math.min(5, i - quoteLeft);
    const farRight = quoteRight === NONE ? 0 : Math.min(5, quoteRight - i);
    template = 106;
    add(quoteLeft === NONE ? 63 : small(step(i - quoteLeft), quoteLeft >= first ? 1 : 0, 0));
    add(quoteRight === NONE ? 63 : small(step(quoteRight - i), quoteRight <= last ? 1 : 0, 0));
    add(small(farLeft, p0, 0));
    add(small(farRight, p0, 0));
    add2(farLeft, s0);
    add2(farRight, s0);
  }
  return n;
}

/** 0 where there is none, else whether a place lies to the right, here, or to the left. */
function side(place: number, here: number): number {
  if (place === NONE) return 0;
  if (place > here) return 1;
  return place === here ? 2 : 3;
}

function firstOfParagraph({ sentences }: TaggerInput, token: Token): boolean {
  return token.sentence === 0 || sentences[token.sentence - 1]!.paragraph !== token.paragraph;
}
