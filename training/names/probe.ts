import type { LinearModel } from '../../src/model/linear-model.js';
import { ALLOWED, LABELS } from '../../src/nlp/names/labels.js';
import { type CrfWeights, trainCrf } from '../lib/crf.js';
import { quantize } from '../lib/quantize.js';
import { seeded } from '../lib/random.js';
import { readGold } from './corpora.js';
import { toExample, toSequences } from './examples.js';
import { f1, scoreModel, tagWith } from './score.js';
import { readSilver } from './silver.js';

const shared = process.argv[2]!;
const BITS = Number(process.argv[3] ?? 18);
const EPOCHS = Number(process.argv[4] ?? 4);
const t0 = Date.now();
const train = [
  ...readSilver(shared, 'train').map((d) => toExample(d, 0.5)),
  ...['gum-news-train', 'gum-talk-train', 'gum-other-train', 'crossner-politics-train'].flatMap((n) =>
    readGold(shared, n).map((d) => toExample(d, 1)),
  ),
];
const mask = 2 ** BITS - 1;
const sequences = train.flatMap((e) => toSequences(e, mask));
console.log(
  'read',
  Date.now() - t0,
  sequences.length,
  sequences.reduce((s, q) => s + q.labels.length, 0),
);
const devs = Object.fromEntries([
  ...['gum-news-dev', 'crossner-politics-dev', 'wikigold-dev', 'gum-talk-dev', 'pud-dev'].map(
    (n) => [n, readGold(shared, n).map((d) => toExample(d, 1))] as const,
  ),
  ['silver-dev', readSilver(shared, 'dev').map((d) => toExample(d, 1))] as const,
]);
export function toModel({ weights, transitions }: CrfWeights, bits: number): LinearModel {
  const both = new Float64Array(weights.length + transitions.length);
  both.set(weights);
  both.set(transitions, weights.length);
  const { scale, values } = quantize(both, 4);
  return {
    labels: LABELS,
    bits,
    scale,
    weights: values.subarray(0, weights.length),
    transitions: values.subarray(weights.length),
  };
}
const trained = trainCrf(sequences, {
  width: LABELS.length,
  rows: 2 ** BITS,
  allowed: ALLOWED,
  epochs: EPOCHS,
  rate: Number(process.argv[5] ?? 0.1),
  decay: 0,
  random: seeded(1),
  onEpoch(epoch, loss, w) {
    const model = toModel(w, BITS);
    console.log(epoch, loss.toFixed(4), ((Date.now() - t0) / 1000).toFixed(0) + 's');
    for (const [n, ex] of Object.entries(devs)) {
      const s = scoreModel(ex, tagWith(model));
      console.log(
        '  ',
        n.padEnd(22),
        ['all', 'person', 'organization', 'place']
          .map((k) => k + ' ' + (100 * f1(s[k]!)).toFixed(1))
          .join('  '),
      );
    }
  },
});

import { writeFileSync } from 'node:fs';
import { encodeModel } from '../../src/model/linear-model.js';

const file = encodeModel(toModel(trained, BITS));
writeFileSync('models/names.bin', file);
console.log('bytes', file.length);
