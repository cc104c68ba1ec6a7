import type { LinearModel } from './linear-model.js';

/** Which labels may follow which, and what that weighs. */
export interface Chain {
  readonly width: number;
  /** 1 for the labels that may begin a sequence. */
  readonly begins: Uint8Array;
  /** The labels that may stand before a label: `from[first[label]]` to `from[first[label + 1] - 1]`. */
  readonly first: Uint16Array;
  readonly from: Uint8Array;
  /** The weight of each step, beside `from`. */
  readonly weights: Int32Array;
}

/** @param allowed `[from * labels + to]`, 1 where `to` may follow `from`; row `labels` is the start of a sequence */
export function chainOf({ labels, transitions }: LinearModel, allowed: Uint8Array): Chain {
  const width = labels.length;
  const first = new Uint16Array(width + 1);
  const from: number[] = [];
  const weights: number[] = [];
  for (let to = 0; to < width; to++) {
    for (let label = 0; label < width; label++) {
      if (!allowed[label * width + to]) continue;
      from.push(label);
      weights.push(transitions[label * width + to]!);
    }
    first[to + 1] = from.length;
  }
  return {
    width,
    begins: allowed.slice(width * width),
    first,
    from: Uint8Array.from(from),
    weights: Int32Array.from(weights),
  };
}

/** Room to work in, for sequences are many and short. */
let best = new Int32Array(1024);
let cameFrom = new Uint8Array(1024);

const IMPOSSIBLE = -(2 ** 30);

/**
 * The best sequence of labels under per-position scores and transitions (Viterbi, 1967).
 *
 * @param scores `[(start + position) * labels + label]`
 * @returns a label's index for each position
 */
export function bestSequence(chain: Chain, scores: Int32Array, start: number, length: number): Uint8Array {
  const { width, begins, first, from, weights } = chain;
  if (best.length < length * width) {
    best = new Int32Array(length * width * 2);
    cameFrom = new Uint8Array(length * width * 2);
  }
  const offset = start * width;
  for (let to = 0; to < width; to++) best[to] = begins[to] ? scores[offset + to]! : IMPOSSIBLE;
  for (let i = 1; i < length; i++) {
    const at = i * width;
    const before = at - width;
    for (let to = 0; to < width; to++) {
      let top = IMPOSSIBLE;
      let topFrom = 0;
      for (let step = first[to]!; step < first[to + 1]!; step++) {
        const score = best[before + from[step]!]! + weights[step]!;
        if (score > top) {
          top = score;
          topFrom = from[step]!;
        }
      }
      best[at + to] = top + scores[offset + at + to]!;
      cameFrom[at + to] = topFrom;
    }
  }
  const labels = new Uint8Array(length);
  let last = 0;
  for (let label = 1; label < width; label++) {
    if (best[(length - 1) * width + label]! > best[(length - 1) * width + last]!) last = label;
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = last;
    last = cameFrom[i * width + last]!;
  }
  return labels;
}
