import { featureRow } from '../../src/model/features.js';
import type { LinearModel } from '../../src/model/linear-model.js';
import { MOST_FEATURES } from '../../src/model/sequence/index.js';
import { extractFeatures, PLACING, type TaggerInput } from '../../src/nlp/quotes/tagger/features.js';
import { readTaggerInput } from '../../src/nlp/quotes/tagger/input.js';
import { type Lexicon, lexiconOf } from '../../src/nlp/quotes/tagger/lexicon.js';
import { ALLOWED, LABELS } from '../../src/nlp/quotes/tagger/roles.js';
import { forEachParagraph } from '../../src/nlp/quotes/tagger/tag.js';
import { type CrfWeights, type TrainingSequence, trainCrf } from '../lib/crf.js';
import { quantize } from '../lib/quantize.js';
import { seeded } from '../lib/random.js';
import { type Example, FOLDS, labelsOf } from './examples.js';
import { countWords, type LexiconCounts, lexiconTable, without } from './lexicon.js';

const BITS = 18;
const EPOCHS = 7;
const RATE = 0.015;
const COOLING = 0.8;
const DAMPING = 0.1;
const DROPOUT = 0.3;
const AVERAGE_FROM = 4;
/** Weights larger than this are cut to it before they become whole numbers. */
const CEILING = 2.5;

export interface TaggerModels {
  readonly lexicon: LinearModel;
  readonly tagger: LinearModel;
}

/**
 * Trains the lexicon and the tagger. Each example is read with a lexicon that was counted without its fold, as the
 * words of a new article will be.
 */
export function trainTagger(
  examples: readonly Example[],
  onEpoch?: (epoch: number, loss: number) => void,
): TaggerModels {
  const counts = countWords(examples);
  const lexicons = Array.from({ length: FOLDS }, (_, fold) =>
    lexiconFor(without(counts, countWords(examples.filter((example) => example.fold === fold)))),
  );
  const sequences = examples.flatMap((example) => sequencesOf(example, lexicons[example.fold]!));
  const trained = trainCrf(sequences, {
    width: LABELS.length,
    rows: 2 ** BITS,
    allowed: ALLOWED,
    epochs: EPOCHS,
    rate: RATE,
    cooling: COOLING,
    damping: DAMPING,
    dropout: DROPOUT,
    averageFrom: AVERAGE_FROM,
    random: seeded(1),
    ...(onEpoch && { onEpoch }),
  });
  return { lexicon: lexiconModel(counts), tagger: toModel(trained) };
}

const lexiconModel = (counts: LexiconCounts): LinearModel => ({
  labels: ['cue', 'source'],
  bits: 16,
  scale: 1,
  weights: lexiconTable(counts),
  transitions: new Int8Array(),
});

const lexiconFor = (counts: LexiconCounts): Lexicon => lexiconOf(lexiconModel(counts));

/** Weights were trained with a part of the features left out; with all of them there, each counts for less. */
function toModel({ weights, transitions }: CrfWeights): LinearModel {
  const all = new Float64Array(weights.length + transitions.length);
  for (let i = 0; i < weights.length; i++) all[i] = weights[i]! * (1 - DROPOUT);
  all.set(transitions, weights.length);
  const { scale, values } = quantize(all, CEILING);
  return {
    labels: LABELS,
    bits: BITS,
    scale,
    weights: values.subarray(0, weights.length),
    transitions: values.subarray(weights.length),
  };
}

const features = new Int32Array(MOST_FEATURES);

/** The paragraphs of an article's text; its title has no gold. */
function sequencesOf(example: Example, lexicon: Lexicon): TrainingSequence[] {
  const { document, tokenized, stretches, entities, textStart } = example;
  const input = readTaggerInput(document, tokenized, stretches, entities, lexicon);
  const labels = labelsOf(example);
  const sequences: TrainingSequence[] = [];
  forEachParagraph(input, (first, end) => {
    if (input.tokens[first]!.start >= textStart)
      sequences.push({ ...rowsOf(input, first, end), labels: labels.slice(first, end), weight: 1 });
  });
  return sequences;
}

function rowsOf(input: TaggerInput, first: number, end: number): Pick<TrainingSequence, 'rows' | 'counts'> {
  const rows = new Uint32Array((end - first) * MOST_FEATURES);
  const counts = new Uint8Array(end - first);
  let at = 0;
  for (let i = first; i < end; i++) {
    const count = extractFeatures(input, input.tokens[i]!.sentence, i, features);
    for (let f = 0; f < count; f++) rows[at++] = featureRow(PLACING.places[f]!, features[f]!, BITS);
    counts[i - first] = count;
  }
  return { rows: rows.slice(0, at), counts };
}
