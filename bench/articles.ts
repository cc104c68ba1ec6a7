import { existsSync } from 'node:fs';
import path from 'node:path';
import type { RawArticle } from '../src/ingest/raw-article.js';
import { readArticles } from '../src/ingest/read-articles.js';

const ROOT = path.resolve(import.meta.dirname, '..');
/** 3,000 real articles, where they are. */
const REAL = path.join(ROOT, '../shared/data/neardup/articles.jsonl.gz');

/** What a bench reads when it is told nothing: real articles where they are, else those of the corpus. */
export const defaultInputs = (): string[] => [existsSync(REAL) ? REAL : path.join(ROOT, 'corpus')];

/** Articles of the inputs: all, or as many as are wanted, evenly spread. */
export async function articlesOf(
  inputs: readonly string[],
  most = Number.POSITIVE_INFINITY,
): Promise<RawArticle[]> {
  const articles: RawArticle[] = [];
  for await (const result of readArticles(inputs)) if (result.status === 'ok') articles.push(result.article);
  const step = Math.max(1, articles.length / most);
  return Array.from({ length: Math.min(most, articles.length) }, (_, i) => articles[Math.floor(i * step)]!);
}

/** Words are what white space parts. */
export const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
