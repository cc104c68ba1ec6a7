/** Weights in eight bits: the largest becomes 127, all others in proportion, rounded. */
export function quantize(
  weights: Float64Array,
  ceiling = Number.POSITIVE_INFINITY,
): { scale: number; values: Int8Array } {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.min(Math.abs(weight), ceiling));
  const scale = largest === 0 ? 1 : largest / 127;
  const values = new Int8Array(weights.length);
  for (let i = 0; i < weights.length; i++) {
    values[i] = Math.max(-127, Math.min(127, Math.round(weights[i]! / scale)));
  }
  return { scale, values };
}
