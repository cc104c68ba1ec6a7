import { mix } from '../../../model/hash.js';
import type { LinearModel } from '../../../model/linear-model.js';

/**
 * How often a word, by its stem and part of speech, was part of a cue or of a source in the articles trained
 * on, in eight levels. A rare verb is thus known by its level where its own weights would know nothing.
 */
export interface Lexicon {
  /** The place of a word in the two columns. */
  row(stem: number, pos: number): number;
  cueLevel(row: number): number;
  sourceLevel(row: number): number;
}

export const LEXICON_BITS = 16;
const LAST_ROW = 2 ** LEXICON_BITS - 1;
export const lexiconRow = (stem: number, pos: number): number => mix(stem, pos) & LAST_ROW;

/** Lower bounds of the levels' shares, from level 1 on. */
const BOUNDS = [0.01, 0.03, 0.07, 0.15, 0.3, 0.5, 0.75];

/** The level of a word that was part of a cue, say, `hits` times out of `uses`; an unknown word stands at 3. */
export function levelOf(hits: number, uses: number): number {
  const share = (hits + 0.25) / (uses + 2);
  let level = 0;
  while (level < BOUNDS.length && share >= BOUNDS[level]!) level++;
  return level;
}

/** A lexicon out of a table with a row a hash and two columns: level as cue, level as source. */
export function lexiconOf({ weights }: Pick<LinearModel, 'weights'>): Lexicon {
  return {
    row: lexiconRow,
    cueLevel: (row) => weights[row * 2]!,
    sourceLevel: (row) => weights[row * 2 + 1]!,
  };
}
