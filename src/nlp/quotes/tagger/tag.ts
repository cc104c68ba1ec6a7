import { type LaneModel, laneScores, toLanes } from '../../../model/lanes.js';
import type { LinearModel } from '../../../model/linear-model.js';
import { type Exponentials, exponentialsOf, marginals } from '../../../model/marginals.js';
import { extractFeatures, MOST_FEATURES, type TaggerInput } from './features.js';
import { ALLOWED, LABELS, roleOf } from './roles.js';

/** The tagger's model, made ready to be used. */
export interface Tagger {
  readonly model: LinearModel;
  readonly lanes: LaneModel;
  readonly exponentials: Exponentials;
}

export const createTagger = (model: LinearModel): Tagger => ({
  model,
  lanes: toLanes(model),
  exponentials: exponentialsOf(model, ALLOWED),
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
const COLUMN = Uint8Array.from({ length: WIDTH }, (_, label) => {
  const role = roleOf(label);
  return role === 'none' ? 3 : CHANCE[role];
});

const features = new Int32Array(MOST_FEATURES);

/** Reads a document paragraph by paragraph. */
export function tagWords({ lanes, exponentials }: Tagger, input: TaggerInput): Tagged {
  const { tokens } = input;
  const scores = new Int32Array(tokens.length * WIDTH);
  const chances = new Float64Array(tokens.length * 3);
  for (const token of tokens) {
    const count = extractFeatures(input, token, features);
    laneScores(lanes, features, count, scores, token.index * WIDTH);
  }
  forEachParagraph(input, (first, end) => {
    const found = marginals(exponentials, scores, first, end - first);
    for (let i = first; i < end; i++) {
      const at = (i - first) * WIDTH;
      for (let label = 0; label < WIDTH; label++) {
        const column = COLUMN[label]!;
        if (column < 3) chances[i * 3 + column]! += found[at + label]!;
      }
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
