import { BANDS } from './signature.js';

/** In a bucket larger than this each text is compared with as many before it: a thousand copies need no million pairs. */
const MOST_BEFORE = 40;

/** Pairs of indexes, the smaller first, that agree in a band; in order, each once. */
export function* findCandidates(keys: Uint32Array, count: number): Generator<[number, number]> {
  let pairs: Float64Array = new Float64Array(0);
  const order = new Uint32Array(count);
  const bandKeys = new Uint32Array(count);
  for (let band = 0; band < BANDS; band++) {
    for (let i = 0; i < count; i++) {
      order[i] = i;
      bandKeys[i] = keys[i * BANDS + band]!;
    }
    order.sort((a, b) => bandKeys[a]! - bandKeys[b]! || a - b);
    const found: number[] = [];
    for (let i = 1; i < count; i++) {
      for (let j = i - 1; j >= 0 && i - j <= MOST_BEFORE && bandKeys[order[j]!] === bandKeys[order[i]!]; j--)
        found.push(order[j]! * count + order[i]!);
    }
    pairs = together(pairs, Float64Array.from(found).sort());
  }
  for (const pair of pairs) yield [Math.floor(pair / count), pair % count];
}

/** Two rows in order as one, each number once. A set of as many would take ten times the memory. */
function together(a: Float64Array, b: Float64Array): Float64Array {
  const all = new Float64Array(a.length + b.length);
  let size = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const next = j >= b.length || a[i]! <= b[j]! ? a[i]! : b[j]!;
    if (a[i] === next) i++;
    if (b[j] === next) j++;
    all[size++] = next;
  }
  return all.slice(0, size);
}
