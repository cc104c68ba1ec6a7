import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RawArticle } from '../src/ingest/raw-article.js';

/**
 * Writes articles again and again into one file, has it measured and removes it. Each copy has an id, a number and a day of
 * its own, so that none is the same as another and each is analysed anew.
 */
export async function withCopies<Measured>(
  articles: readonly RawArticle[],
  count: number,
  measure: (file: string) => Promise<Measured>,
): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'racefile-bench-'));
  try {
    const file = path.join(folder, 'many.jsonl');
    const descriptor = openSync(file, 'w');
    for (let n = 0; n < count; n++) {
      const { raw, meta } = articles[n % articles.length]!;
      const { title, publisher, published } = meta;
      const text = `${raw}\n\nIt was story number ${n} of the ${n % 977}th day.`;
      writeSync(descriptor, `${JSON.stringify({ id: `n${n}`, title, publisher, date: published, text })}\n`);
    }
    closeSync(descriptor);
    return await measure(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
