import type { LinearModel } from '../../../model/linear-model.js';
import { MOST_FEATURES, SequenceReader } from '../../../model/sequence/index.js';
import { extractFeatures, type TaggerInput } from './features.js';
import { ALLOWED, beginningOf, LABELS } from './roles.js';

/** The tagger's model, made ready to be used. */
export interface Tagger {
  /** What a score counts, as a natural logarithm. */
  readonly scale: number;
  readonly reader: SequenceReader;
}

export const createTagger = (model: LinearModel): Tagger => ({
  scale: model.scale,
  reader: new SequenceReader(model, ALLOWED),
});

/** What the tagger makes of a document, before anything is decided. */
export interface Tagged {
  /** `[token * LABELS.length + label]` */
  readonly scores: Int32Array;
  /** How likely each token is part of a source, of a cue, of a content: `[token * 3 + role]`. */
  readonly chances: Float64Array;
}

export const CHANCE = { source: 0, cue: 1, content: 2 } as const;

const WIDTH = LABELS.length;
const SOURCE = beginningOf('source');
const CUE = beginningOf('cue');
const CONTENT = beginningOf('content');

/** How many features each token of a paragraph has. */
let counts = new Uint8Array(1024);

/** Reads a document paragraph by paragraph. */
export function tagWords({ reader }: Tagger, input: TaggerInput): Tagged {
  const { tokens, sentences } = input;
  const scores = new Int32Array(tokens.length * WIDTH);
  const chances = new Float64Array(tokens.length * 3);
  forEachParagraph(input, (first, end, firstSentence) => {
    const length = end - first;
    reader.begin(length);
    if (counts.length < length) counts = new Uint8Array(length * 2);
    // All features, then all sums: WebAssembly reads four at once, and would wait for what was written just before.
    for (let s = firstSentence, i = first; i < end; s++) {
      for (; i < sentences[s]!.endToken; i++)
        counts[i - first] = extractFeatures(input, s, i, reader.features, (i - first) * MOST_FEATURES);
    }
    for (let i = 0; i < length; i++) reader.addPlaced(i, counts[i]!);
    scores.set(reader.scores.subarray(0, length * WIDTH), first * WIDTH);
    const found = reader.chances(length);
    for (let i = first; i < end; i++) {
      const at = (i - first) * WIDTH;
      chances[i * 3 + CHANCE.source] = found[at + SOURCE]! + found[at + SOURCE + 1]!;
      chances[i * 3 + CHANCE.cue] = found[at + CUE]! + found[at + CUE + 1]!;
      chances[i * 3 + CHANCE.content] = found[at + CONTENT]! + found[at + CONTENT + 1]!;
    }
  });
  return { scores, chances };
}

/** Calls back with the tokens `[first, end)` of each paragraph, and with its first sentence. */
export function forEachParagraph(
  { sentences }: Pick<TaggerInput, 'sentences'>,
  visit: (first: number, end: number, firstSentence: number) => void,
): void {
  let first = 0;
  while (first < sentences.length) {
    const { firstToken, paragraph } = sentences[first]!;
    let end = first + 1;
    while (end < sentences.length && sentences[end]!.paragraph === paragraph) end++;
    visit(firstToken, sentences[end - 1]!.endToken, first);
    first = end;
  }
}
