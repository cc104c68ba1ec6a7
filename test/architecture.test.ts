import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Each part of the house uses only what stands before it. `analyze.ts` joins ingest, nlp and race. */
const ORDER = [
  'schema',
  'text',
  'knowledge',
  'model',
  'ingest',
  'nlp',
  'race',
  'article-record.ts',
  'analyze.ts',
  'corrections',
  'report',
  'batch',
  'verify',
  'index.ts',
  'cli',
];

const SRC = path.resolve(import.meta.dirname, '../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

const partOf = (file: string): string => file.split(path.sep)[0]!;

test('every file of src stands in a known part', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !ORDER.includes(partOf(file)))).toEqual([]);
});

test('imports point one way', () => {
  const wrong: string[] = [];
  for (const file of files) {
    const text = readFileSync(path.join(SRC, file), 'utf8');
    for (const match of text.matchAll(/(?:from |import\()'(?<target>\.[^']+)'/g)) {
      const target = path.relative(
        SRC,
        path.resolve(SRC, path.dirname(file), match.groups!.target!.replace(/\.js$/, '.ts')),
      );
      if (ORDER.indexOf(partOf(target)) > ORDER.indexOf(partOf(file)))
        wrong.push(`${file} imports ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('the engines are imported in src/nlp/engine alone', () => {
  const engines = /from '(?:wink-nlp|wink-eng-lite-web-model|compromise)/;
  const users = files.filter((file) => engines.test(readFileSync(path.join(SRC, file), 'utf8')));
  expect(users.filter((file) => !file.startsWith(path.join('nlp', 'engine')))).toEqual([]);
});
