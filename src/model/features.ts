import type { LinearModel } from './linear-model.js';

/** A number for each place in a list of features, so that equal values in different places are different features. */
export const SALTS = Int32Array.from(
  { length: 256 },
  (_, place) => Math.imul(place + 1, 0x85ebca6b) ^ 0x27d4eb2f,
);

/** The row of the `place`-th of a thing's features (Fibonacci hashing; Knuth, vol. 3, 6.4). */
export const featureRow = (place: number, value: number, bits: number): number =>
  Math.imul(value ^ SALTS[place]!, 0x9e3779b1) >>> (32 - bits);

/**
 * The features of one thing to be judged: what was seen at each place from `first` to `end`. They become rows of a model
 * with 2 to the power of `bits` of them only when they are summed: to write a number takes no call.
 */
export class FeatureList {
  readonly values = new Int32Array(SALTS.length);
  first = 0;
  end = 0;

  constructor(readonly bits: number) {}

  /** The places that are filled. */
  span(first: number, end: number): void {
    this.first = first;
    this.end = end;
  }

  rows(): Int32Array {
    const { values, first, end, bits } = this;
    return values.slice(first, end).map((value, i) => featureRow(first + i, value, bits));
  }
}

/** Two numbers in one; the order matters. */
export const pair = (a: number, b: number): number => Math.imul(a, 0x9e3779b1) ^ b;

/** Up to four numbers below 64 in one. */
export const pack = (a: number, b: number, c = 0, d = 0): number => a | (b << 6) | (c << 12) | (d << 18);

/** The score of a thing under a model with one label: its log odds, or its strength among rivals. */
export function scoreOf({ weights, scale }: LinearModel, { values, first, end, bits }: FeatureList): number {
  let sum = 0;
  for (let place = first; place < end; place++) sum += weights[featureRow(place, values[place]!, bits)]!;
  return sum * scale;
}

export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** The chance of the best of rivals of which one is right, by their scores. */
export function shareOfBest(scores: readonly number[], best: number): number {
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - scores[best]!);
  return 1 / sum;
}

/** A chance as a whole number from 0 to 12, in even steps of its log odds. */
export function chanceStep(chance: number): number {
  const odds = Math.log((chance + 0.002) / (1.002 - chance));
  return Math.round(Math.max(-6, Math.min(6, odds))) + 6;
}

const STEPS = Uint8Array.from({ length: 64 }, (_, distance) => {
  const bounds = [0, 1, 2, 3, 4, 6, 9, 14, 22, 35];
  return bounds.filter((bound) => distance > bound).length;
});

/** A distance as a whole number from 0 to 10, in steps that grow with it. */
export const distanceStep = (distance: number): number => STEPS[Math.min(distance, 63)]!;
