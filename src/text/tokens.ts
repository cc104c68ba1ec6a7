import type { Range } from './spans.js';
import type { TokenKind, WordForm } from './word-forms.js';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** Parts of speech as numbers; 0 is none. */
export const POS_CODES: Readonly<Record<PartOfSpeech, number>> = {
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
  X: 17,
};

/** A word, a number or a mark, with where it stands in the document. */
export interface Token extends Range {
  /** The word as it is written, shared by all tokens that are written alike. */
  readonly form: WordForm;
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** Index of the token in its document. */
  readonly index: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  readonly pos: PartOfSpeech;
  /** Index of its sentence and of its paragraph. */
  readonly sentence: number;
  readonly paragraph: number;
}

/** A sentence: its characters, and its tokens `[firstToken, endToken)`. */
export interface Sentence extends Range {
  readonly firstToken: number;
  readonly endToken: number;
  readonly paragraph: number;
}

/** The index of the first token that ends after the offset. */
export function firstTokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Indexes `[first, end)` of the tokens that a range touches. */
export function tokensWithin(tokens: readonly Token[], range: Range): { first: number; end: number } {
  const first = firstTokenAt(tokens, range.start);
  let end = first;
  while (end < tokens.length && tokens[end]!.start < range.end) end++;
  return { first, end };
}
