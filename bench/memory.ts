/**
 * Memory of `racefile run` over many articles: corpus articles again and again, each with an id, a number and a date
 * of its own, so that none is a duplicate of another.
 *
 *   npx tsx bench/memory.ts [articles, 100000 if left out] [workers, 2 if left out]
 */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { articlesOf } from './articles.js';
import { measureBatch } from './end-to-end.js';

const count = Number(process.argv[2] ?? 100_000);
const workers = Number(process.argv[3] ?? 2);
const corpus = await articlesOf([path.resolve(import.meta.dirname, '../corpus')]);
const folder = mkdtempSync(path.join(tmpdir(), 'racefile-bench-'));
try {
  const file = path.join(folder, 'many.jsonl');
  const descriptor = openSync(file, 'w');
  for (let n = 0; n < count; n++) {
    const { raw, meta } = corpus[n % corpus.length]!;
    const { title, publisher, published } = meta;
    const text = `${raw}\n\nIt was story number ${n} of the ${n % 977}th day.`;
    writeSync(descriptor, `${JSON.stringify({ id: `n${n}`, title, publisher, date: published, text })}\n`);
  }
  closeSync(descriptor);
  const { seconds, megabytes, held } = await measureBatch('run', workers, [file]);
  console.log(`${count} articles, ${workers} workers: ${seconds.toFixed(0)} s, at most ${megabytes} MB`);
  const step = Math.max(1, Math.floor(held.length / 12));
  for (const [done, size] of held.filter((_, i) => i % step === 0))
    console.log(`${String(done).padStart(9)} articles done, ${String(size).padStart(5)} MB held`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
