import type { Piece } from '../tokens/scan.js';
import { CutWords } from './cut-words.js';
import { Engine } from './engine.js';

/** The engine keeps every word that it learns; after so many a new one takes over, so that memory stays flat. */
const MOST_LEARNED = 50_000;

let engine: Engine | null = null;
let words: CutWords | null = null;

/**
 * Fills in the parts of speech of the pieces of a text, and tells after which of them a sentence ends. The first token of
 * a piece tells what it is. The result depends on the pieces alone: see `surrogateOf`.
 */
export function tag(pieces: readonly Piece[]): Uint8Array {
  if (!engine || !words || engine.learned > MOST_LEARNED) {
    engine = new Engine();
    words = new CutWords(engine);
  }
  const { tokens, firsts } = words.cut(pieces);
  const ends = engine.sentenceEnds(tokens);
  engine.tag(tokens);

  const endsSentence = new Uint8Array(pieces.length);
  let sentence = 0;
  for (let i = 0; i < pieces.length; i++) {
    const first = firsts[i]!;
    while (ends[sentence]! < first) sentence++;
    pieces[i]!.pos = engine.partsOfSpeech[tokens.pos[first]!]!;
    if (ends[sentence]! < firsts[i + 1]!) endsSentence[i] = 1;
  }
  return endsSentence;
}
