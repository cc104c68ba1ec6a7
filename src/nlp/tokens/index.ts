import type { Document } from '../../text/document.js';
import type { Sentence, Token } from '../../text/tokens.js';
import { tag } from '../engine/wink.js';
import { scan } from './scan.js';
import { refineSentenceEnds } from './sentence-ends.js';

/** The tokens of a document, and its sentences; no sentence runs across paragraphs. */
export interface Tokenized {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Of each token the signs of its form, a bit each: see `signOf`. */
  readonly signs: Uint32Array;
}

export function tokenize(document: Document): Tokenized {
  const { text, paragraphs } = document;
  const scanned = paragraphs.map((range) => scan(text, range));
  const { pos, endsSentence } = tag(scanned);

  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const signs = new Uint32Array(pos.length);
  for (const [paragraph, pieces] of scanned.entries()) {
    const ends = refineSentenceEnds(pieces, endsSentence, tokens.length);
    let firstToken = tokens.length;
    for (let i = 0; i < pieces.length; i++) {
      const { start, end, form, spaced } = pieces[i]!;
      const index = tokens.length;
      tokens.push({
        start,
        end,
        form,
        text: form.text,
        lower: form.lower,
        kind: form.kind,
        index,
        spaced,
        pos: pos[index]!,
        sentence: sentences.length,
        paragraph,
      });
      signs[index] = form.signs;
      if (!ends[i]) continue;
      sentences.push({
        start: tokens[firstToken]!.start,
        end,
        firstToken,
        endToken: index + 1,
        paragraph,
      });
      firstToken = index + 1;
    }
  }
  return { tokens, sentences, signs };
}
