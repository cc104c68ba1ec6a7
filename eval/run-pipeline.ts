import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { analyzeArticle } from '../src/analyze.js';
import { readArticles } from '../src/ingest/read-articles.js';
import type { ArticleRecord } from '../src/schema/index.js';

/** Runs the pipeline over files and writes `articles.jsonl`; every article must be readable. */
export async function runPipeline(inputs: readonly string[], output: string): Promise<ArticleRecord[]> {
  const records: ArticleRecord[] = [];
  const out = createWriteStream(output);
  for await (const result of readArticles(inputs)) {
    if (result.status !== 'ok') throw new Error(`${result.file} ${result.item ?? ''}: ${result.reason}`);
    const record = analyzeArticle(result.article);
    records.push(record);
    if (!out.write(`${JSON.stringify(record)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return records;
}
