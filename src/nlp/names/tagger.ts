import type { LinearModel } from '../../model/linear-model.js';
import { loadModel } from '../../model/load.js';
import { MOST_FEATURES, SequenceReader } from '../../model/sequence/index.js';
import { extractFeatures, type TaggerInput } from './features.js';
import { ALLOWED } from './labels.js';
import type { Segment } from './segments.js';

/** The tagger's model, made ready to be used. */
export type Tagger = SequenceReader;

export const createTagger = (model: LinearModel): Tagger => new SequenceReader(model, ALLOWED);

let loaded: Tagger | null = null;

/** The tagger that ships with the package, read once. */
export function loadTagger(): Tagger {
  loaded ??= createTagger(loadModel('names'));
  return loaded;
}

/** The labels of the words of a segment, the best sequence under the model. */
export function tagSegment(reader: Tagger, input: TaggerInput, segment: Segment): Uint8Array {
  const length = segment.end - segment.first;
  reader.begin(length);
  for (let i = 0; i < length; i++) {
    const count = extractFeatures(input, segment, segment.first + i, reader.features, i * MOST_FEATURES);
    reader.add(i, count);
  }
  return reader.best(length);
}
