/**
 * Trains the model that chooses who is meant by a pronoun, and writes models/coreference.bin:
 *   npx tsx training/coreference/train.ts SHARED
 * Among those who may be meant, and nobody, the right one is to have the largest share of the exponentials.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeModel, type LinearModel } from '../../src/model/linear-model.js';
import {
  type AnaphorContext,
  choiceFeatures,
  MOST_FEATURES,
} from '../../src/nlp/entities/coreference/features.js';
import { chooseByEvidence } from '../../src/nlp/entities/coreference/nominals.js';
import { resolveAnaphors } from '../../src/nlp/entities/coreference/resolve.js';
import { quantize } from '../lib/quantize.js';
import { seeded, shuffled } from '../lib/random.js';
import { type Prepared, prepare, readGoldChains, readSilverChains } from './documents.js';

const BITS = 14;
const EPOCHS = 12;
const RATE = 0.05;
const GOLD_WEIGHT = 1;
const SILVER_WEIGHT = 0.15;
const LARGEST_WEIGHT = 3;
const TRAIN_SETS = ['gum-news-train', 'gum-talk-train', 'gum-other-train'];
const DEV_SETS = ['gum-news-dev', 'gum-talk-dev'];
/** Every fifth of the gold documents is kept apart to choose the settings on. */
const APART = 5;

const shared = process.argv[2];
if (!shared) throw new Error('usage: train.ts SHARED');

/** One choice: the rows of each candidate and, last, of nobody; which is right. */
interface Choice {
  readonly rows: readonly Uint32Array[];
  readonly right: number;
  readonly weight: number;
}

const buffer = new Uint32Array(MOST_FEATURES);
const rowsOf = (context: AnaphorContext, choice: number): Uint32Array =>
  buffer.slice(0, choiceFeatures(context, choice, buffer)).map((row) => row & (2 ** BITS - 1));

function choicesOf(
  { tokens, quoted, entities, names, occupations, anaphors, answers }: Prepared,
  weight: number,
): Choice[] {
  const choices: Choice[] = [];
  resolveAnaphors(tokens, quoted, names, entities.roles, occupations, anaphors, (context) => {
    if (context.anaphor.kind === 'nominal') return chooseByEvidence(context);
    const answer = answers.get(context.anaphor.first);
    const right = answer ? context.candidates.findIndex(({ person }) => person === answer) : -1;
    // What has no chain is unknown, not nobody; an answer out of reach teaches that nobody in reach is meant.
    if (answer === undefined) return -1;
    const all = [...context.candidates.keys(), -1];
    choices.push({
      rows: all.map((choice) => rowsOf(context, choice)),
      right: right < 0 ? all.length - 1 : right,
      weight,
    });
    return right;
  });
  return choices;
}

const gold = TRAIN_SETS.flatMap((set) => readGoldChains(shared, set)).map(prepare);
const silver = readSilverChains(shared, 'train').map(prepare);
const apart = gold.filter((_, i) => i % APART === 0);
const sets: readonly (readonly [string, readonly Choice[]])[] = [
  ['gold kept apart', apart.flatMap((document) => choicesOf(document, 1))],
  ...DEV_SETS.map(
    (set) =>
      [
        set,
        readGoldChains(shared, set)
          .map(prepare)
          .flatMap((document) => choicesOf(document, 1)),
      ] as const,
  ),
  [
    'silver dev',
    readSilverChains(shared, 'dev')
      .map(prepare)
      .flatMap((document) => choicesOf(document, 1)),
  ],
];
const choices = [
  ...gold.filter((_, i) => i % APART !== 0).flatMap((document) => choicesOf(document, GOLD_WEIGHT)),
  ...silver.flatMap((document) => choicesOf(document, SILVER_WEIGHT)),
];
console.log(
  `${choices.length} choices, ${choices.filter(({ weight }) => weight === GOLD_WEIGHT).length} of them gold`,
);

const weights = new Float64Array(2 ** BITS);
const squares = new Float64Array(2 ** BITS);
const random = seeded(11);
for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  let loss = 0;
  for (const { rows, right, weight } of shuffled(choices, random)) {
    const scores = rows.map(scoreOf);
    const top = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - top));
    const sum = powers.reduce((total, power) => total + power, 0);
    loss -= Math.log(powers[right]! / sum) * weight;
    for (const [i, own] of rows.entries()) {
      const gradient = (powers[i]! / sum - (i === right ? 1 : 0)) * weight;
      for (const row of own) {
        squares[row]! += gradient * gradient;
        weights[row]! -= (RATE * gradient) / (Math.sqrt(squares[row]!) + 1e-6);
      }
    }
  }
  console.log(`round ${epoch}: loss ${(loss / choices.length).toFixed(4)}`);
}
for (const [name, list] of sets) report(name, list);

const { scale, values } = quantize(weights, LARGEST_WEIGHT);
const model: LinearModel = {
  labels: ['score'],
  bits: BITS,
  scale,
  weights: values,
  transitions: new Int8Array(0),
};
const file = encodeModel(model);
writeFileSync(path.resolve(import.meta.dirname, '../../models/coreference.bin'), file);
console.log(`${file.length} bytes`);

function scoreOf(rows: Uint32Array): number {
  let sum = 0;
  for (const row of rows) sum += weights[row]!;
  return sum;
}

/** How often the choice is right, and at each lead asked for how much is resolved and how much of that rightly. */
function report(name: string, list: readonly Choice[]): void {
  const scored = list.map(({ rows, right }) => {
    const scores = rows.map(scoreOf);
    const best = scores.indexOf(Math.max(...scores));
    const second = Math.max(...scores.filter((_, i) => i !== best));
    return {
      lead: scores[best]! - second,
      person: best < rows.length - 1,
      right: best === right,
      named: right < rows.length - 1,
    };
  });
  const named = scored.filter((choice) => choice.named).length;
  const right = scored.filter((choice) => choice.right).length;
  const leads = [0, 0.4, 1].map((least) => {
    const resolved = scored.filter((choice) => choice.person && choice.lead >= least);
    const good = resolved.filter((choice) => choice.right).length;
    return `lead ${least}: P ${(good / resolved.length).toFixed(3)} R ${(good / named).toFixed(3)}`;
  });
  console.log(`${name}: ${right}/${scored.length} right; ${leads.join('; ')}`);
}
