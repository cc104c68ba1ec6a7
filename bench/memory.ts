/**
 * Memory of `racefile run` over many articles: corpus articles again and again.
 *
 *   npx tsx bench/memory.ts [articles, 100000 if left out] [workers, 2 if left out]
 */
import path from 'node:path';
import { articlesOf } from './articles.js';
import { withCopies } from './copies.js';
import { measureBatch } from './end-to-end.js';

const count = Number(process.argv[2] ?? 100_000);
const workers = Number(process.argv[3] ?? 2);
const corpus = await articlesOf([path.resolve(import.meta.dirname, '../corpus')]);
const { seconds, megabytes, held } = await withCopies(corpus, count, (file) =>
  measureBatch('run', workers, [file]),
);
console.log(`${count} articles, ${workers} workers: ${seconds.toFixed(0)} s, at most ${megabytes} MB`);
const step = Math.max(1, Math.floor(held.length / 12));
for (const [done, size] of held.filter((_, i) => i % step === 0))
  console.log(`${String(done).padStart(9)} articles done, ${String(size).padStart(5)} MB held`);
