/**
 * Trains the model that chooses who is meant by a pronoun or a nominal, and writes models/coreference.bin:
 *   npx tsx training/coreference/train.ts SHARED
 * Among those who may be meant, and nobody, the right one is to have the largest share of the exponentials.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeModel, type LinearModel } from '../../src/model/linear-model.js';
import { seeded } from '../lib/random.js';
import { trainRanker } from '../lib/ranker.js';
import { BITS, type Choice, choicesOf } from './choices.js';
import { prepare, readGoldChains, readSilverChains } from './documents.js';
import { withMadeUp } from './made-up.js';
import { report } from './report.js';

const TRAIN_SETS = ['gum-news-train', 'gum-talk-train', 'gum-other-train'];
const DEV_SETS = ['gum-news-dev', 'gum-talk-dev'];
const FOLDS = 5;

const shared = process.argv[2];
if (!shared) throw new Error('usage: train.ts SHARED');

const train = (choices: readonly Choice[]): LinearModel =>
  trainRanker(choices, {
    bits: BITS,
    label: 'score',
    epochs: 12,
    rate: 0.05,
    dropout: 0,
    random: seeded(11),
  });

const draw = seeded(7);
const documents = [
  ...TRAIN_SETS.flatMap((set) => readGoldChains(shared, set)).map((d) => choicesOf(prepare(d), 'gold')),
  ...readSilverChains(shared, 'train').map((document) => {
    const prepared = prepare(document);
    return [...choicesOf(prepared, 'silver'), ...choicesOf(withMadeUp(prepared, draw), 'made-up')];
  }),
];
const kept = documents.map((choices) => choices.filter(({ sure }) => sure));
const foldOf = (i: number): number => i % FOLDS;
const apart = [...Array(FOLDS).keys()].map((fold) => ({
  model: train(documents.filter((_, i) => foldOf(i) !== fold).flat()),
  choices: kept.filter((_, i) => foldOf(i) === fold).flat(),
}));
const model = train(documents.flat());
report('kept apart', apart);
for (const set of DEV_SETS)
  report(set, [
    { model, choices: readGoldChains(shared, set).flatMap((d) => choicesOf(prepare(d), 'gold')) },
  ]);
report('silver dev', [
  { model, choices: readSilverChains(shared, 'dev').flatMap((d) => choicesOf(prepare(d), 'silver')) },
]);

const file = encodeModel(model);
writeFileSync(path.resolve(import.meta.dirname, '../../models/coreference.bin'), file);
console.log(`${file.length} bytes`);
