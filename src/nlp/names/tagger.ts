import type { LinearModel } from '../../model/linear-model.js';
import { addScores } from '../../model/linear-model.js';
import { bestSequence } from '../../model/viterbi.js';
import { extractFeatures, MOST_FEATURES, type TaggerInput } from './features.js';
import { ALLOWED } from './labels.js';
import type { Segment } from './segments.js';

const features = new Uint32Array(MOST_FEATURES);

/** The labels of the words of a segment, the best sequence under the model. */
export function tagSegment(model: LinearModel, input: TaggerInput, segment: Segment): Uint8Array {
  const width = model.labels.length;
  const length = segment.end - segment.first;
  const scores = new Int32Array(length * width);
  for (let i = 0; i < length; i++) {
    const count = extractFeatures(input, segment, segment.first + i, features);
    addScores(model, features, count, scores.subarray(i * width, (i + 1) * width));
  }
  return bestSequence(model, scores, length, ALLOWED);
}
