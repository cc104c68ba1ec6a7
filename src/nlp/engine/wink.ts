import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { PartOfSpeech } from '../../text/tokens.js';
import type { Piece } from '../tokens/scan.js';
import { surrogateOf } from './surrogate.js';

/** What the engine says of each piece: its part of speech, and whether a sentence ends after it. */
export interface Tagged {
  readonly pos: readonly PartOfSpeech[];
  readonly endsSentence: readonly boolean[];
}

/** wink-nlp keeps every word it has met; after so many pieces a new engine takes over, so that memory stays flat. */
const PIECES_PER_ENGINE = 3_000_000;

let engine: WinkMethods | null = null;
let seen = 0;

function engineFor(pieces: number): WinkMethods {
  seen += pieces;
  if (!engine || seen > PIECES_PER_ENGINE) {
    engine = winkNLP(model, ['sbd', 'pos']);
    seen = pieces;
  }
  return engine;
}

/**
 * Parts of speech and sentence ends of the pieces of a text, paragraph by paragraph.
 * The result depends on the pieces alone: see `surrogateOf`.
 */
export function tag(paragraphs: readonly (readonly Piece[])[]): Tagged {
  const pos: PartOfSpeech[] = [];
  const endsSentence: boolean[] = [];
  const shown = paragraphs
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => pieces.map(({ form }) => surrogateOf(form)));
  const nlp = engineFor(paragraphs.reduce((sum, pieces) => sum + pieces.length, 0));
  const document = nlp.readDoc(shown.map((words) => words.join(' ')).join('\n\n'));
  const words = document.tokens().out() as string[];
  const tags = document.tokens().out(nlp.its.pos) as string[];
  const sentenceEnds = new Set(
    (document.sentences().out(nlp.its.span as never) as unknown as number[][]).map(([, end]) => end),
  );

  // The engine may take a piece as several tokens ("cannot"): the first of them tells what it is.
  let at = 0;
  for (const [paragraph, surrogates] of shown.entries()) {
    if (paragraph > 0) at++; // the line break
    for (const { length } of surrogates) {
      let isEnd = false;
      pos.push(tags[at] as PartOfSpeech);
      for (let read = 0; read < length && at < words.length; at++) {
        read += words[at]!.length;
        isEnd ||= sentenceEnds.has(at);
      }
      endsSentence.push(isEnd);
    }
    endsSentence[endsSentence.length - 1] = true;
  }
  return { pos, endsSentence };
}
