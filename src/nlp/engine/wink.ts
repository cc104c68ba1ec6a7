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
 * Parts of speech and sentence ends of the pieces of a text, paragraph by paragraph. The first token of a piece tells what
 * it is. The result depends on the pieces alone: see `surrogateOf`.
 */
export function tag(paragraphs: readonly (readonly Piece[])[]): Tagged {
  const shown = paragraphs
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => pieces.map(({ form }) => surrogateOf(form)));
  const count = shown.reduce((sum, surrogates) => sum + surrogates.length, 0);
  const nlp = engineFor(count);
  const document = nlp.readDoc(shown.map((words) => words.join(' ')).join('\n\n'));
  const tags = document.tokens().out(nlp.its.pos) as string[];
  const ends = (document.sentences().out(nlp.its.span as never) as unknown as number[][]).map(
    ([, end]) => end!,
  );
  const breaks = Math.max(0, shown.length - 1);
  // Of nearly all texts each piece is one token; where one is several, the words tell which.
  const words = tags.length === count + breaks ? null : (document.tokens().out() as string[]);

  const pos: PartOfSpeech[] = [];
  const endsSentence: boolean[] = [];
  let at = 0;
  let sentence = 0;
  for (const [paragraph, surrogates] of shown.entries()) {
    if (paragraph > 0) at++; // the line break
    for (const surrogate of surrogates) {
      const next = words === null ? at + 1 : tokenAfter(words, at, surrogate);
      while (ends[sentence]! < at) sentence++;
      pos.push(tags[at] as PartOfSpeech);
      endsSentence.push(ends[sentence]! < next);
      at = next;
    }
    endsSentence[endsSentence.length - 1] = true;
  }
  return { pos, endsSentence };
}

/** The token behind a piece that begins at one; the engine may take a piece as several ("cannot"). */
function tokenAfter(words: readonly string[], first: number, { length }: string): number {
  let at = first;
  for (let read = 0; read < length && at < words.length; at++) read += words[at]!.length;
  return at;
}
