/**
 * Trains the name model and writes models/names.bin:
 *   npx tsx training/names/train.ts SHARED
 * SHARED holds `data/ner` and `data/polnear`. models/clusters.bin and models/letter-case.bin must be there; see
 * training/clusters.ts and training/names/letter-case.ts. Prints the score on the development sets after each round.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeModel, type LinearModel } from '../../src/model/linear-model.js';
import { ALLOWED, LABELS } from '../../src/nlp/names/labels.js';
import { type CrfWeights, trainCrf } from '../lib/crf.js';
import { quantize } from '../lib/quantize.js';
import { seeded } from '../lib/random.js';
import { readGold } from './corpora.js';
import { type Example, toExample, toSequences } from './examples.js';
import { headlineExample, silverHeadlines } from './headlines.js';
import { f1, scoreModel, tagWith } from './score.js';
import { DEV_SETS, GOLD_SETS } from './sets.js';
import { readSilver } from './silver.js';

const BITS = 19;
const EPOCHS = 8;
const RATE = 0.05;
const DROPOUT = 0.4;
const AVERAGE_FROM = 4;
/** Beyond this a weight says no more: what fits into eight bits is spent on the rest. */
const LARGEST_WEIGHT = 4;
const SILVER_WEIGHT = 0.3;
/** How many of the documents are read a second time as headlines. */
const HEADLINE_SHARE = 0.4;

const shared = process.argv[2];
if (!shared) throw new Error('usage: train.ts SHARED');
const random = seeded(7);
const started = Date.now();

const examples: Example[] = [];
for (const document of readSilver(shared, 'train')) {
  const example = toExample(document, { weight: SILVER_WEIGHT, silver: true });
  examples.push(example);
  if (random() < HEADLINE_SHARE) examples.push(silverHeadlines(example, document, random, SILVER_WEIGHT));
}
for (const [set, weight] of Object.entries(GOLD_SETS)) {
  for (const document of readGold(shared, set)) {
    examples.push(toExample(document, { weight }));
    if (random() < HEADLINE_SHARE) examples.push(headlineExample(document, random, weight));
  }
}
const sequences = examples.flatMap((example) => toSequences(example, 2 ** BITS - 1));
const words = sequences.reduce((sum, { labels }) => sum + labels.length, 0);
console.log(`${examples.length} documents, ${sequences.length} stretches, ${words} words`);

const developments = DEV_SETS.map(
  (set) => [set, readGold(shared, set).map((document) => toExample(document, { weight: 1 }))] as const,
);
const trained = trainCrf(sequences, {
  width: LABELS.length,
  rows: 2 ** BITS,
  allowed: ALLOWED,
  epochs: EPOCHS,
  rate: RATE,
  dropout: DROPOUT,
  averageFrom: AVERAGE_FROM,
  random,
  onEpoch(epoch, loss, weights) {
    const model = toModel(weights);
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`round ${epoch}: loss ${loss.toFixed(4)} a word, ${seconds} s`);
    for (const [set, documents] of developments) {
      const tallies = scoreModel(documents, tagWith(model));
      const figures = ['all', 'person', 'organization', 'place'].map(
        (name) => `${name} ${(100 * f1(tallies[name]!)).toFixed(1)}`,
      );
      console.log(`  ${set.padEnd(24)} ${figures.join('  ')}`);
    }
  },
});
const file = encodeModel(toModel(trained));
writeFileSync(path.resolve(import.meta.dirname, '../../models/names.bin'), file);
console.log(`${file.length} bytes`);

function toModel({ weights, transitions }: CrfWeights): LinearModel {
  const all = new Float64Array(weights.length + transitions.length);
  all.set(weights);
  all.set(transitions, weights.length);
  const { scale, values } = quantize(all, LARGEST_WEIGHT);
  return {
    labels: LABELS,
    bits: BITS,
    scale,
    weights: values.subarray(0, weights.length),
    transitions: values.subarray(weights.length),
  };
}
