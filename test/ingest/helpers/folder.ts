import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import type { ReadResult } from '../../../src/ingest/formats/format.js';
import type { Limits } from '../../../src/ingest/limits.js';
import type { RawArticle } from '../../../src/ingest/raw-article.js';
import { readArticles } from '../../../src/ingest/read-articles.js';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, removed when the tests are done. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'racefile-ingest-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** All that comes of a folder or file. */
export async function readAllOf(input: string, limits: Partial<Limits> = {}): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readArticles([input], { limits })) results.push(result);
  return results;
}

/** What comes of one file of this name. */
export const readFileOf = (
  name: string,
  content: string | Uint8Array,
  limits: Partial<Limits> = {},
): Promise<ReadResult[]> => readAllOf(folderWith({ [name]: content }), limits);

/** The articles of one file, all of which must be readable. */
export async function articlesOf(name: string, content: string | Uint8Array): Promise<RawArticle[]> {
  return (await readFileOf(name, content)).map((result) => {
    if (result.status !== 'ok') throw new Error(`${name}: ${result.reason}`);
    return result.article;
  });
}

/** The reasons why articles of one file were not read. */
export const reasonsOf = (results: readonly ReadResult[]): string[] =>
  results.flatMap((result) => (result.status === 'ok' ? [] : result.reason));
