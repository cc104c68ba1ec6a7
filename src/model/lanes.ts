import type { LinearModel } from './linear-model.js';

/**
 * Weights of four labels side by side in one 32-bit number, eight bits each, so that a few additions add for all of
 * them ("SIMD within a register"; Fisher and Dietz, 1998). To keep a label from borrowing from the next, weights are
 * stored 128 higher than they are. Sums stay exact as long as none leaves 16 bits: up to 256 features.
 */
export interface LaneModel {
  /** Rows of `groups` numbers, four labels each. */
  readonly weights: Int32Array;
  readonly groups: number;
  readonly width: number;
  readonly bits: number;
}

const RAISED_BY = 128;
const EVEN = 0x00ff00ff;

export function toLanes({ labels, bits, weights }: LinearModel): LaneModel {
  const width = labels.length;
  const groups = Math.ceil(width / 4);
  const packed = new Int32Array(2 ** bits * groups + 1);
  for (let row = 0; row < 2 ** bits; row++) {
    for (let label = 0; label < width; label++) {
      const raised = weights[row * width + label]! + RAISED_BY;
      packed[row * groups + (label >> 2)]! |= raised << (8 * (label & 3));
    }
  }
  return { weights: packed, groups, width, bits };
}

/** A number for each place in a list of features, so that equal values in different places are different features. */
const SALTS = Int32Array.from({ length: 256 }, (_, place) => Math.imul(place + 1, 0x85ebca6b) ^ 0x27d4eb2f);

/** The row of the `place`-th of a thing's features (Fibonacci hashing; Knuth, vol. 3, 6.4). */
export const featureRow = (place: number, value: number, bits: number): number =>
  Math.imul(value ^ SALTS[place]!, 0x9e3779b1) >>> (32 - bits);

/** More features than any thing has, for otherwise sums would leave their 16 bits. */
export const MOST_LANE_FEATURES = 256;
const rows = new Int32Array(MOST_LANE_FEATURES);

/**
 * Writes the scores of a thing to `scores`, one number a label, from `at` on. Its features are told apart by their
 * place in the list; places and values are hashed together here.
 */
export function laneScores(
  model: LaneModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  for (let f = 0; f < count; f++) rows[f] = featureRow(f, features[f]!, model.bits) * model.groups;
  addRows(model, count, scores, at);
}

/** As `laneScores`, of features that are hashed already: their lowest bits are the row. */
export function hashedLaneScores(
  model: LaneModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  const mask = 2 ** model.bits - 1;
  for (let f = 0; f < count; f++) rows[f] = (features[f]! & mask) * model.groups;
  addRows(model, count, scores, at);
}

function addRows({ weights, groups, width }: LaneModel, count: number, scores: Int32Array, at: number): void {
  const raised = RAISED_BY * count;
  // Two groups at a time: both stand side by side in memory.
  for (let group = 0; group < groups; group += 2) {
    let even = 0;
    let odd = 0;
    let nextEven = 0;
    let nextOdd = 0;
    for (let f = 0; f < count; f++) {
      const row = rows[f]! + group;
      const four = weights[row]!;
      const next = weights[row + 1]!;
      even = (even + (four & EVEN)) | 0;
      odd = (odd + ((four >>> 8) & EVEN)) | 0;
      nextEven = (nextEven + (next & EVEN)) | 0;
      nextOdd = (nextOdd + ((next >>> 8) & EVEN)) | 0;
    }
    unpack(scores, at, group * 4, width, even, odd, raised);
    if (group + 1 < groups) unpack(scores, at, group * 4 + 4, width, nextEven, nextOdd, raised);
  }
}

function unpack(
  scores: Int32Array,
  at: number,
  from: number,
  width: number,
  even: number,
  odd: number,
  raised: number,
): void {
  scores[at + from] = (even & 0xffff) - raised;
  if (from + 1 < width) scores[at + from + 1] = (odd & 0xffff) - raised;
  if (from + 2 < width) scores[at + from + 2] = (even >>> 16) - raised;
  if (from + 3 < width) scores[at + from + 3] = (odd >>> 16) - raised;
}
