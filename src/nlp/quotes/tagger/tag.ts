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
  const { tokens } = input;
  const scores = new Int32Array(tokens.length * WIDTH);
  const chances = new Float64Array(tokens.length * 3);
  forEachParagraph(input, (first, end) => {
    reader.begin(end - first);
    const length = end - first;
    if (counts.length < length) counts = new Uint8Array(length * 2);
    // All features, then all sums: WebAssembly reads four at once, and would wait for what was written just before.
    for (let i = 0; i < length; i++)
      counts[i] = extractFeatures(input, tokens[first + i]!, reader.features, i * MOST_FEATURES);
    for (let i = 0; i < length; i++) reader.addPlaced(i, counts[i]!);
    scores.set(reader.scores.subarray(0, (end - first) * WIDTH), first * WIDTH);
    const found = reader.chances(end - first);
    for (let i = first; i < end; i++) {
      const at = (i - first) * WIDTH;
      chances[i * 3 + CHANCE.source] = found[at + SOURCE]! + found[at + SOURCE + 1]!;
      chances[i * 3 + CHANCE.cue] = found[at + CUE]! + found[at + CUE + 1]!;
      chances[i * 3 + CHANCE.content] = found[at + CONTENT]! + found[at + CONTENT + 1]!;
    }
  });
  return { scores, chances };
}

/** Calls back with the tokens `[first, end)` of each paragraph. */
export function forEachParagraph(
  { tokens }: Pick<TaggerInput, 'tokens'>,
  visit: (first: number, end: number) => void,
): void {
  let first = 0;
  while (first < tokens.length) {
    const { paragraph } = tokens[first]!;
    let end = first + 1;
    while (end < tokens.length && tokens[end]!.paragraph === paragraph) end++;
    visit(first, end);
    first = end;
  }
}
