import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { PartOfSpeech } from '../../text/tokens.js';
import type { Piece } from '../tokens/scan.js';
import { surrogateOf } from './surrogate.js';

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
 * Fills in the parts of speech of the pieces of a text, and tells after which of them a sentence ends. The first token of
 * a piece tells what it is. The result depends on the pieces alone: see `surrogateOf`.
 */
export function tag(pieces: readonly Piece[]): Uint8Array {
  const nlp = engineFor(pieces.length);
  const { text, paragraphs } = shownOf(pieces);
  const document = nlp.readDoc(text);
  const tags = document.tokens().out(nlp.its.pos) as PartOfSpeech[];
  const spans = document.sentences().out(nlp.its.span as never) as unknown as number[][];
  const ends = spans.map(([, end]) => end!);
  const breaks = Math.max(0, paragraphs - 1);
  // Of nearly all texts each piece is one token; where one is several, the words tell which.
  const words = tags.length === pieces.length + breaks ? null : (document.tokens().out() as string[]);

  const endsSentence = new Uint8Array(pieces.length);
  let at = 0;
  let sentence = 0;
  let { paragraph } = pieces[0] ?? { paragraph: 0 };
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.paragraph !== paragraph) at++; // the line break
    paragraph = piece.paragraph;
    const next = words === null ? at + 1 : tokenAfter(words, at, surrogateOf(piece.form));
    while (ends[sentence]! < at) sentence++;
    piece.pos = tags[at]!;
    if (ends[sentence]! < next) endsSentence[i] = 1;
    at = next;
  }
  return endsSentence;
}

/** What the engine is shown of a text, and how many paragraphs of it hold anything. */
function shownOf(pieces: readonly Piece[]): { text: string; paragraphs: number } {
  const paragraphs: string[] = [];
  for (let first = 0; first < pieces.length; ) {
    const { paragraph } = pieces[first]!;
    const words: string[] = [];
    for (; first < pieces.length && pieces[first]!.paragraph === paragraph; first++)
      words.push(surrogateOf(pieces[first]!.form));
    paragraphs.push(words.join(' '));
  }
  return { text: paragraphs.join('\n\n'), paragraphs: paragraphs.length };
}

/** The token behind a piece that begins at one; the engine may take a piece as several ("cannot"). */
function tokenAfter(words: readonly string[], first: number, { length }: string): number {
  let at = first;
  for (let read = 0; read < length && at < words.length; at++) read += words[at]!.length;
  return at;
}
