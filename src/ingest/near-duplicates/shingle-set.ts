import { hashWords } from '../clean/shingles.js';

/** Words in a row that make a shingle: few enough to survive an editor, enough to be nobody else's. */
export const SHINGLE_WORDS = 5;

/** Two multipliers of 32-bit mixing functions, far apart. */
const FIRST = 0x9e3779b1;
const SECOND = 0x85ebca6b;

/** The shingles of a text: runs of five words without case and marks, as 53-bit hashes, in order, repeats among them. */
export function shingleHashes(text: string): Float64Array {
  const words = hashWords(text);
  const count = Math.max(0, words.length - SHINGLE_WORDS + 1);
  const hashes = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let first = 0;
    let second = 0;
    for (let j = i; j < i + SHINGLE_WORDS; j++) {
      first = Math.imul(first ^ words[j]!, FIRST) ^ (first >>> 13);
      second = Math.imul(second ^ words[j]!, SECOND) ^ (second >>> 16);
    }
    hashes[i] = (first >>> 0) * 0x200000 + (second >>> 11);
  }
  return hashes;
}

/** The same, sorted, each once. */
export function shingleSet(text: string): Float64Array {
  const hashes = shingleHashes(text).sort();
  let kept = 0;
  for (let i = 0; i < hashes.length; i++)
    if (i === 0 || hashes[i] !== hashes[i - 1]) hashes[kept++] = hashes[i]!;
  return hashes.slice(0, kept);
}

const FREE = -1;

/** How many of the hashes differ, by a table with open addressing: sorting takes several times as long. */
export function countDifferent(hashes: Float64Array): number {
  const bits = Math.ceil(Math.log2(2 * hashes.length + 1));
  const table = new Float64Array(1 << bits).fill(FREE);
  const mask = table.length - 1;
  let different = 0;
  for (const hash of hashes) {
    let slot = hash & mask;
    while (table[slot] !== FREE && table[slot] !== hash) slot = (slot + 1) & mask;
    if (table[slot] === FREE) different++;
    table[slot] = hash;
  }
  return different;
}

/** How alike two shingle sets are. */
export interface Similarity {
  /** Shared shingles, of all that either has. */
  readonly jaccard: number;
  /** Shared shingles, of those of the smaller. */
  readonly containment: number;
}

export function compareSets(a: Float64Array, b: Float64Array): Similarity {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  const smaller = Math.min(a.length, b.length);
  return smaller === 0
    ? { jaccard: 0, containment: 0 }
    : { jaccard: shared / (a.length + b.length - shared), containment: shared / smaller };
}
