import type { LinearModel } from '../../src/model/linear-model.js';
import { quantize } from './quantize.js';
import { shuffled } from './random.js';

/** Things to choose from, each with the rows of the weights that are on; `gold` is the index of the right one. */
export interface Choice {
  readonly options: readonly Int32Array[];
  readonly gold: number;
  readonly weight?: number;
}

export interface RankerOptions {
  readonly bits: number;
  readonly label: string;
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly random: () => number;
}

const DAMPING = 0.3;
const CEILING = 4;

/** A question of yes or no as a choice between a thing and nothing. */
export const yesOrNo = (rows: Int32Array, yes: boolean): Choice => ({
  options: [rows, new Int32Array()],
  gold: yes ? 0 : 1,
});

/**
 * Trains a model that scores options by their features, so that the right one of each choice gets the largest share
 * (multinomial logistic regression, AdaGrad, features left out at random as in `crf.ts`).
 */
export function trainRanker(choices: readonly Choice[], options: RankerOptions): LinearModel {
  const { bits, label, epochs, rate, dropout, random } = options;
  const weights = new Float64Array(2 ** bits);
  const squares = new Float64Array(2 ** bits);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const stepRate = rate * (1 - (0.8 * epoch) / epochs);
    for (const { options: all, gold, weight = 1 } of shuffled(choices, random)) {
      const kept = all.map((rows) => rows.filter(() => random() >= dropout));
      const scores = kept.map((rows) => rows.reduce((sum, row) => sum + weights[row]!, 0));
      const best = Math.max(...scores);
      const factors = scores.map((score) => Math.exp(score - best));
      const total = factors.reduce((sum, factor) => sum + factor, 0);
      for (const [i, rows] of kept.entries()) {
        const gradient = (factors[i]! / total - (i === gold ? 1 : 0)) * weight;
        if (Math.abs(gradient) < 1e-4) continue;
        for (const row of rows) {
          squares[row]! += gradient * gradient;
          weights[row]! -= (stepRate * gradient) / (Math.sqrt(squares[row]!) + DAMPING);
        }
      }
    }
  }
  const { scale, values } = quantize(
    weights.map((weight) => weight * (1 - dropout)),
    CEILING,
  );
  return { labels: [label], bits, scale, weights: values, transitions: new Int8Array() };
}
