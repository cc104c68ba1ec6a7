import type { LinearModel } from '../linear-model.js';
import type { ModelMemory } from './wasm.js';

/** Labels are worked on four or eight at a time. */
const AT_ONCE = 8;

/** How many numbers each position has, where labels are rounded up. */
export const strideOf = ({ labels }: LinearModel): number => Math.ceil(labels.length / AT_ONCE) * AT_ONCE;

/** So low that no weights make up for it, and so high that two of them stay within 32 bits. */
const IMPOSSIBLE = -(2 ** 29);

/**
 * What it weighs that a label begins a sequence or follows another, for `best.wat`.
 *
 * @param allowed `[from * labels + to]`, 1 where `to` may follow `from`; row `labels` is the start of a sequence
 * @param bias what is added to the score of each label wherever it stands
 */
export function keepSteps(
  memory: ModelMemory,
  model: LinearModel,
  allowed: Uint8Array,
  bias: Int32Array,
): { begins: number; steps: number } {
  const width = model.labels.length;
  const stride = strideOf(model);
  const begins = new Int32Array(stride);
  const steps = new Int32Array(width * stride);
  for (let to = 0; to < width; to++) {
    begins[to] = allowed[width * width + to] ? bias[to]! : IMPOSSIBLE;
    for (let from = 0; from < width; from++) {
      const step = from * width + to;
      steps[from * stride + to] = allowed[step] ? model.transitions[step]! + bias[to]! : IMPOSSIBLE;
    }
  }
  return { begins: memory.keep(begins), steps: memory.keep(steps) };
}

const LARGEST_DIFFERENCE = 24;

/** Exponentials of score differences and of the steps between labels, for `chances.wat`, which reads eight labels. */
export function keepExponentials(
  memory: ModelMemory,
  { scale, transitions }: LinearModel,
  allowed: Uint8Array,
): Readonly<Record<string, number>> {
  const width = AT_ONCE;
  const into = new Float64Array(width * width);
  const outOf = new Float64Array(width * width);
  for (let from = 0; from < width; from++) {
    for (let to = 0; to < width; to++) {
      const step = from * width + to;
      outOf[step] = allowed[step] ? Math.exp(transitions[step]! * scale) : 0;
      into[to * width + from] = outOf[step]!;
    }
  }
  const differences = Math.ceil(LARGEST_DIFFERENCE / scale);
  return {
    exponentials: memory.keep(Float64Array.from({ length: differences }, (_, d) => Math.exp(-d * scale))),
    differences,
    firsts: memory.keep(Float64Array.from(allowed.subarray(width * width))),
    outOf: memory.keep(outOf),
    into: memory.keep(into),
    after: memory.reserve(width * 8),
    product: memory.reserve(width * 8),
  };
}
