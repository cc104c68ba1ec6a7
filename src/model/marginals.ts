import type { LinearModel } from './linear-model.js';
import { type Chain, chainOf } from './viterbi.js';

/** Exponentials of score differences in a model's own steps, and of the steps of its chain. */
export interface Exponentials {
  readonly chain: Chain;
  /** Beyond the table a difference is as good as nothing. */
  readonly table: Float64Array;
  /** `exp(weight)` of the step, `[to * 8 + from]` and `[from * 8 + to]`; 0 where `to` may not follow `from`. */
  readonly into: Float64Array;
  readonly outOf: Float64Array;
}

const LARGEST_DIFFERENCE = 24;
/** `marginals` is written out for so many labels: loops over them would take twice the time. */
const WIDTH = 8;

/**
 * @param allowed `[from * labels + to]`, 1 where `to` may follow `from`; row `labels` is the start of a sequence
 * @throws Error where the model has another number of labels than eight
 */
export function exponentialsOf(model: LinearModel, allowed: Uint8Array): Exponentials {
  const { scale, labels, transitions } = model;
  if (labels.length !== WIDTH) throw new Error(`a model of ${labels.length} labels, not of ${WIDTH}`);
  const into = new Float64Array(WIDTH * WIDTH);
  const outOf = new Float64Array(WIDTH * WIDTH);
  for (let from = 0; from < WIDTH; from++) {
    for (let to = 0; to < WIDTH; to++) {
      const step = from * WIDTH + to;
      outOf[step] = allowed[step] ? Math.exp(transitions[step]! * scale) : 0;
      into[to * WIDTH + from] = outOf[step]!;
    }
  }
  const size = Math.ceil(LARGEST_DIFFERENCE / scale);
  const table = Float64Array.from({ length: size }, (_, d) => Math.exp(-d * scale));
  return { chain: chainOf(model, allowed), table, into, outOf };
}

/** Room to work in, for sequences are many and short. */
let room = createRoom(1024);
const after = new Float64Array(WIDTH);

interface Room {
  readonly local: Float64Array;
  readonly chances: Float64Array;
}

function createRoom(size: number): Room {
  return { local: new Float64Array(size), chances: new Float64Array(size) };
}

/**
 * How likely each label is at each position, given the whole sequence (forward-backward; Rabiner, "A Tutorial on
 * Hidden Markov Models", 1989).
 *
 * @param scores `[(start + position) * 8 + label]`
 * @returns chances `[position * 8 + label]`, to be read before the next call; those of a position add up to 1
 */
export function marginals(
  { chain, table, into, outOf }: Exponentials,
  scores: Int32Array,
  start: number,
  length: number,
): Float64Array {
  if (room.local.length < length * WIDTH) room = createRoom(length * WIDTH * 2);
  const { local, chances } = room;
  fillLocalFactors(local, table, scores, start, length);
  sumForward(chances, local, into, chain.begins, length);
  sumBackward(chances, local, outOf, length);
  return chances;
}

/** `exp(score)` of each label, in proportion to the best of its position. */
function fillLocalFactors(
  local: Float64Array,
  table: Float64Array,
  scores: Int32Array,
  start: number,
  length: number,
): void {
  const offset = start * WIDTH;
  for (let at = 0; at < length * WIDTH; at += WIDTH) {
    let best = scores[offset + at]!;
    for (let label = 1; label < WIDTH; label++) {
      if (scores[offset + at + label]! > best) best = scores[offset + at + label]!;
    }
    for (let label = 0; label < WIDTH; label++) {
      const difference = best - scores[offset + at + label]!;
      local[at + label] = difference < table.length ? table[difference]! : 0;
    }
  }
}

/** The chance of each label, given what stands before it. */
function sumForward(
  chances: Float64Array,
  local: Float64Array,
  into: Float64Array,
  begins: Uint8Array,
  length: number,
): void {
  for (let label = 0; label < WIDTH; label++) chances[label] = begins[label]! * local[label]!;
  scale(chances, 0);
  for (let at = WIDTH; at < length * WIDTH; at += WIDTH) {
    const c0 = chances[at - 8]!;
    const c1 = chances[at - 7]!;
    const c2 = chances[at - 6]!;
    const c3 = chances[at - 5]!;
    const c4 = chances[at - 4]!;
    const c5 = chances[at - 3]!;
    const c6 = chances[at - 2]!;
    const c7 = chances[at - 1]!;
    for (let label = 0; label < WIDTH; label++) {
      const t = label * WIDTH;
      const reached =
        c0 * into[t]! +
        c1 * into[t + 1]! +
        c2 * into[t + 2]! +
        c3 * into[t + 3]! +
        c4 * into[t + 4]! +
        c5 * into[t + 5]! +
        c6 * into[t + 6]! +
        c7 * into[t + 7]!;
      chances[at + label] = reached * local[at + label]!;
    }
    scale(chances, at);
  }
}

/** Multiplies the chances given what stands before by those given what stands after. */
function sumBackward(chances: Float64Array, local: Float64Array, outOf: Float64Array, length: number): void {
  after.fill(1);
  for (let at = (length - 1) * WIDTH; at >= 0; at -= WIDTH) {
    for (let label = 0; label < WIDTH; label++) chances[at + label]! *= after[label]!;
    scale(chances, at);
    const a0 = after[0]! * local[at]!;
    const a1 = after[1]! * local[at + 1]!;
    const a2 = after[2]! * local[at + 2]!;
    const a3 = after[3]! * local[at + 3]!;
    const a4 = after[4]! * local[at + 4]!;
    const a5 = after[5]! * local[at + 5]!;
    const a6 = after[6]! * local[at + 6]!;
    const a7 = after[7]! * local[at + 7]!;
    for (let label = 0; label < WIDTH; label++) {
      const t = label * WIDTH;
      after[label] =
        a0 * outOf[t]! +
        a1 * outOf[t + 1]! +
        a2 * outOf[t + 2]! +
        a3 * outOf[t + 3]! +
        a4 * outOf[t + 4]! +
        a5 * outOf[t + 5]! +
        a6 * outOf[t + 6]! +
        a7 * outOf[t + 7]!;
    }
    scale(after, 0);
  }
}

/** Makes the eight values from `at` on add up to 1. */
function scale(values: Float64Array, at: number): void {
  let sum = 0;
  for (let label = 0; label < WIDTH; label++) sum += values[at + label]!;
  const share = 1 / sum;
  for (let label = 0; label < WIDTH; label++) values[at + label]! *= share;
}
