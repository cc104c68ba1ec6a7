import type { Document } from '../../text/document.js';
import { POS_CODES, type Sentence, type Token } from '../../text/tokens.js';
import { tag } from '../engine/wink.js';
import { type Piece, scan } from './scan.js';
import { refineSentenceEnds } from './sentence-ends.js';

/** The tokens of a document, and its sentences; no sentence runs across paragraphs. */
export interface Tokenized {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Of each token the signs of its form, a bit each: see `signOf`. */
  readonly signs: Uint32Array;
  /** Of each token the number of its form: see `FormNumbers`. */
  readonly forms: Int32Array;
  /** Of each token its part of speech as a number: see `POS_CODES`. */
  readonly pos: Uint8Array;
}

export function tokenize({ text, paragraphs }: Document): Tokenized {
  const pieces: Piece[] = [];
  for (const [paragraph, range] of paragraphs.entries()) scan(text, range, paragraph, pieces);
  const ends = tag(pieces);
  refineSentenceEnds(pieces, ends);

  const sentences: Sentence[] = [];
  const signs = new Uint32Array(pieces.length);
  const forms = new Int32Array(pieces.length);
  const pos = new Uint8Array(pieces.length);
  let firstToken = 0;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    piece.sentence = sentences.length;
    signs[index] = piece.form.signs;
    forms[index] = piece.form.number;
    pos[index] = POS_CODES[piece.pos];
    if (ends[index] === 0) continue;
    const { end, paragraph } = piece;
    sentences.push({ start: pieces[firstToken]!.start, end, firstToken, endToken: index + 1, paragraph });
    firstToken = index + 1;
  }
  return { tokens: pieces, sentences, signs, forms, pos };
}
