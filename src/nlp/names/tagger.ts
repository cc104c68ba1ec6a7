import { hashedLaneScores, type LaneModel, toLanes } from '../../model/lanes.js';
import type { LinearModel } from '../../model/linear-model.js';
import { loadModel } from '../../model/load.js';
import { bestSequence, type Chain, chainOf } from '../../model/viterbi.js';
import { extractFeatures, MOST_FEATURES, type TaggerInput } from './features.js';
import { ALLOWED } from './labels.js';
import type { Segment } from './segments.js';

/** The tagger's model, made ready to be used. */
export interface Tagger {
  readonly lanes: LaneModel;
  readonly chain: Chain;
}

export const createTagger = (model: LinearModel): Tagger => ({
  lanes: toLanes(model),
  chain: chainOf(model, ALLOWED),
});

let loaded: Tagger | null = null;

/** The tagger that ships with the package, read once. */
export function loadTagger(): Tagger {
  loaded ??= createTagger(loadModel('names'));
  return loaded;
}

const features = new Int32Array(MOST_FEATURES);
let scores = new Int32Array(1024);

/** The labels of the words of a segment, the best sequence under the model. */
export function tagSegment({ lanes, chain }: Tagger, input: TaggerInput, segment: Segment): Uint8Array {
  const length = segment.end - segment.first;
  if (scores.length < length * lanes.width) scores = new Int32Array(length * lanes.width * 2);
  for (let i = 0; i < length; i++) {
    const count = extractFeatures(input, segment, segment.first + i, features);
    hashedLaneScores(lanes, features, count, scores, i * lanes.width);
  }
  return bestSequence(chain, scores, 0, length);
}
