import type { LinearModel } from './linear-model.js';

/**
 * The best sequence of labels under per-position scores and transitions (Viterbi, 1967).
 *
 * @param scores `[position * labels + label]`
 * @param allowed `[from * labels + to]`, 1 where `to` may follow `from`; row `labels` is the start of a sequence
 * @returns a label's index for each position
 */
export function bestSequence(
  model: LinearModel,
  scores: Int32Array,
  length: number,
  allowed: Uint8Array,
): Uint8Array {
  const width = model.labels.length;
  const { transitions } = model;
  const best = new Int32Array(length * width);
  const from = new Uint8Array(length * width);
  const impossible = -(2 ** 30);
  for (let to = 0; to < width; to++) best[to] = allowed[width * width + to] ? scores[to]! : impossible;
  for (let i = 1; i < length; i++) {
    const at = i * width;
    const before = at - width;
    for (let to = 0; to < width; to++) {
      let top = impossible;
      let topFrom = 0;
      for (let prev = 0; prev < width; prev++) {
        if (!allowed[prev * width + to]) continue;
        const score = best[before + prev]! + transitions[prev * width + to]!;
        if (score > top) {
          top = score;
          topFrom = prev;
        }
      }
      best[at + to] = top + scores[at + to]!;
      from[at + to] = topFrom;
    }
  }
  const labels = new Uint8Array(length);
  let last = 0;
  for (let label = 1; label < width; label++) {
    if (best[(length - 1) * width + label]! > best[(length - 1) * width + last]!) last = label;
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = last;
    last = from[i * width + last]!;
  }
  return labels;
}
