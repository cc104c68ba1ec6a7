import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../src/analyze.js';
import { readArticles } from '../src/ingest/read-articles.js';
import { racefile } from './cli/run-cli.js';
import { scratchFolder } from './helpers/scratch.js';

const BIN = path.resolve(import.meta.dirname, '../dist/bin');
const CORPUS = path.resolve(import.meta.dirname, '../corpus');
const scratch = scratchFolder();

const builtFiles = (): string[] =>
  readdirSync(BIN)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(path.join(BIN, file), 'utf8'));

describe('the built command', () => {
  it('has its patterns as literals: a constructor in a function would compile its pattern anew each time', () => {
    const files = builtFiles();
    expect(files.some((code) => code.includes('\\p{Lu}'))).toBe(true);
    expect(files.filter((code) => /new RegExp\("[^"]*\\\\p\{/.test(code))).toEqual([]);
  });

  it('reads lists by their indexes where articles are analysed', () => {
    const analysis = builtFiles().filter((code) => code.includes('function findQuotes('));
    expect(analysis).toHaveLength(1);
    expect(analysis[0]!.match(/for \(let \$list\d+ = /g)?.length).toBeGreaterThan(100);
  });

  it('finds in articles what its sources find', async () => {
    const out = path.join(scratch, 'out');
    expect(racefile(['run', CORPUS, '--out', out, '--quiet']).stderr).toBe('');
    const built = readFileSync(path.join(out, 'articles.jsonl'), 'utf8').split('\n').slice(0, -1);
    const records = new Map(
      built.map((line) => [(JSON.parse(line) as { source: { sha256: string } }).source.sha256, line]),
    );
    let compared = 0;
    for await (const result of readArticles([CORPUS])) {
      if (result.status !== 'ok') continue;
      const line = records.get(result.article.source.sha256)!;
      const { id } = JSON.parse(line) as { id: string };
      expect(line).toBe(JSON.stringify(analyzeArticle(result.article, { id })));
      compared++;
    }
    expect(compared).toBe(built.length);
  });
});
