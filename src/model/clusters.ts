import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

/**
 * Groups of words that stand in like places in print ("monday" with "friday", one surname with another), two
 * levels deep. Words are known by their hash alone.
 */
export interface Clusters {
  /** The fine group of a word, by the hash of its lower case; -1 for an unknown word. */
  fine(hash: number): number;
  /** The coarse group that a fine one belongs to; -1 for -1. */
  coarse(fine: number): number;
}

export interface ClusteredWord {
  readonly hash: number;
  readonly cluster: number;
}

/** The file: counts, the coarse group of each fine one, then the words by their hash, each as the step from the last. */
export function encodeClusters(words: readonly ClusteredWord[], coarse: readonly number[]): Uint8Array {
  const unique = new Map(words.toReversed().map(({ hash, cluster }) => [hash, cluster]));
  const sorted = [...unique].sort(([a], [b]) => a - b);
  const bytes = Buffer.alloc(8 + coarse.length + sorted.length * 6);
  bytes.writeUInt32LE(sorted.length, 0);
  bytes.writeUInt32LE(coarse.length, 4);
  bytes.set(coarse, 8);
  // Hashes and clusters in planes of equal bytes compress best: steps are small, clusters few.
  const hashes = 8 + coarse.length;
  const clusters = hashes + sorted.length * 4;
  let before = 0;
  for (const [i, [hash, cluster]] of sorted.entries()) {
    const step = hash - before;
    for (let byte = 0; byte < 4; byte++)
      bytes[hashes + byte * sorted.length + i] = (step >>> (8 * byte)) & 255;
    for (let byte = 0; byte < 2; byte++)
      bytes[clusters + byte * sorted.length + i] = (cluster >>> (8 * byte)) & 255;
    before = hash;
  }
  return brotliCompressSync(bytes);
}

export function decodeClusters(file: Uint8Array): Clusters {
  const bytes = brotliDecompressSync(file);
  const count = bytes.readUInt32LE(0);
  const coarseCount = bytes.readUInt32LE(4);
  const coarse = bytes.subarray(8, 8 + coarseCount);
  const hashes = 8 + coarseCount;
  const clusters = hashes + count * 4;
  // Open addressing: a table of twice as many places as words, rounded up to a power of two.
  const size = 2 ** Math.ceil(Math.log2(count * 2));
  const keys = new Uint32Array(size);
  const values = new Int16Array(size).fill(-1);
  let hash = 0;
  for (let i = 0; i < count; i++) {
    let step = 0;
    for (let byte = 3; byte >= 0; byte--) step = step * 256 + bytes[hashes + byte * count + i]!;
    hash += step;
    let at = hash & (size - 1);
    while (values[at] !== -1) at = (at + 1) & (size - 1);
    keys[at] = hash;
    values[at] = bytes[clusters + i]! | (bytes[clusters + count + i]! << 8);
  }
  return {
    fine(wanted) {
      let at = wanted & (size - 1);
      while (values[at] !== -1) {
        if (keys[at] === wanted) return values[at]!;
        at = (at + 1) & (size - 1);
      }
      return -1;
    },
    coarse: (fine) => (fine < 0 ? -1 : coarse[fine]!),
  };
}

const FOLDER = new URL('../../models/', import.meta.url);
const loaded = new Map<string, Clusters>();

/** Groups of words that ship with the package (`models/<name>.bin`), read once. */
export function loadClusters(name: 'clusters' | 'letter-case'): Clusters {
  let clusters = loaded.get(name);
  if (!clusters) {
    clusters = decodeClusters(readFileSync(new URL(`${name}.bin`, FOLDER)));
    loaded.set(name, clusters);
  }
  return clusters;
}
