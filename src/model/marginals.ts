import type { LinearModel } from './linear-model.js';

/** Exponentials of score differences in a model's own steps; beyond the table they are as good as nothing. */
export interface Exponentials {
  readonly table: Float64Array;
  /** `exp(transition)`, 0 where `to` may not follow `from`; row `labels` is the start of a sequence. */
  readonly transitions: Float64Array;
}

const LARGEST_DIFFERENCE = 24;

export function exponentialsOf(
  { scale, labels, transitions }: LinearModel,
  allowed: Uint8Array,
): Exponentials {
  const width = labels.length;
  const table = Float64Array.from({ length: Math.ceil(LARGEST_DIFFERENCE / scale) }, (_, d) =>
    Math.exp(-d * scale),
  );
  const factors = new Float64Array((width + 1) * width);
  for (let i = 0; i < factors.length; i++) {
    if (allowed[i]) factors[i] = i < width * width ? Math.exp(transitions[i]! * scale) : 1;
  }
  return { table, transitions: factors };
}

/**
 * How likely each label is at each position, given the whole sequence (forward-backward; Rabiner, "A Tutorial on
 * Hidden Markov Models", 1989).
 *
 * @param scores `[position * labels + label]`
 * @returns chances, laid out like the scores; those of a position add up to 1
 */
export function marginals(
  { table, transitions }: Exponentials,
  scores: Int32Array,
  length: number,
  width: number,
): Float64Array {
  const local = localFactors(table, scores, length, width);
  const forward = new Float64Array(length * width);
  for (let i = 0; i < length; i++) {
    const at = i * width;
    let sum = 0;
    for (let to = 0; to < width; to++) {
      let into = 0;
      if (i === 0) into = transitions[width * width + to]!;
      else {
        for (let from = 0; from < width; from++)
          into += forward[at - width + from]! * transitions[from * width + to]!;
      }
      const value = into * local[at + to]!;
      forward[at + to] = value;
      sum += value;
    }
    for (let to = 0; to < width; to++) forward[at + to]! /= sum;
  }
  // The backward sums take the place of the local factors, then chances that of the forward sums.
  let after = new Float64Array(width).fill(1);
  let weighted = new Float64Array(width);
  for (let i = length - 1; i >= 0; i--) {
    const at = i * width;
    let sum = 0;
    for (let label = 0; label < width; label++) {
      const chance = forward[at + label]! * after[label]!;
      forward[at + label] = chance;
      sum += chance;
    }
    for (let label = 0; label < width; label++) forward[at + label]! /= sum;
    let total = 0;
    for (let label = 0; label < width; label++) after[label]! *= local[at + label]!;
    for (let from = 0; from < width; from++) {
      let out = 0;
      for (let to = 0; to < width; to++) out += transitions[from * width + to]! * after[to]!;
      weighted[from] = out;
      total += out;
    }
    for (let label = 0; label < width; label++) weighted[label]! /= total;
    [after, weighted] = [weighted, after];
  }
  return forward;
}

/** `exp(score)` of each label, in proportion to the best of its position. */
function localFactors(table: Float64Array, scores: Int32Array, length: number, width: number): Float64Array {
  const local = new Float64Array(length * width);
  for (let at = 0; at < length * width; at += width) {
    let best = scores[at]!;
    for (let label = 1; label < width; label++) if (scores[at + label]! > best) best = scores[at + label]!;
    for (let label = 0; label < width; label++) {
      const difference = best - scores[at + label]!;
      local[at + label] = difference < table.length ? table[difference]! : 0;
    }
  }
  return local;
}
