import { BANDS } from './signature.js';

/** In a bucket larger than this each text is compared with as many before it: a thousand copies need no million pairs. */
const MOST_BEFORE = 40;

/** Pairs of indexes, the smaller first, that agree in a band; in order, each once. */
export function* findCandidates(keys: Uint32Array, count: number): Generator<[number, number]> {
  const seen = new Set<number>();
  const order = new Uint32Array(count);
  const bandKeys = new Uint32Array(count);
  for (let band = 0; band < BANDS; band++) {
    for (let i = 0; i < count; i++) {
      order[i] = i;
      bandKeys[i] = keys[i * BANDS + band]!;
    }
    order.sort((a, b) => bandKeys[a]! - bandKeys[b]! || a - b);
    for (let i = 1; i < count; i++) {
      for (let j = i - 1; j >= 0 && i - j <= MOST_BEFORE && bandKeys[order[j]!] === bandKeys[order[i]!]; j--)
        seen.add(order[j]! * count + order[i]!);
    }
  }
  for (const pair of Float64Array.from(seen).sort()) yield [Math.floor(pair / count), pair % count];
}
