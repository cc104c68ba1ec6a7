import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleRecord, Manifest } from '../../src/schema/index.js';
import { CORPUS, cli } from '../helpers/cli.js';
import { scratchFolder } from '../helpers/scratch.js';

const scratch = scratchFolder();
const read = (out: string): ArticleRecord[] =>
  readFileSync(path.join(out, 'articles.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ArticleRecord);

test('a run makes corrections, says which no longer apply, and its output still verifies', () => {
  const plain = path.join(scratch, 'plain');
  cli(['run', CORPUS, '--out', plain, '--quiet']);
  const records = read(plain);
  const quoted = records.find(({ quotes }) => quotes.length > 2)!;
  const [first, second] = quoted.quotes;
  const cut = records.find(({ id, removed }) => id !== quoted.id && removed.length > 0)!;
  const passage = cut.removed[0]!;

  const lines = [
    { action: 'reject-quote', article: quoted.id, text: first!.text, nth: 1 },
    { action: 'set-speaker', article: quoted.id, text: second!.text, speaker: 'Nobody Atall', nth: 1 },
    { action: 'restore-passage', article: cut.id, text: passage.text },
    { action: 'reject-quote', article: quoted.id, text: 'words that nobody ever wrote anywhere' },
  ];
  const file = path.join(scratch, 'corrections.jsonl');
  writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\nbroken\n`);
  const out = path.join(scratch, 'out');
  const result = cli(['run', CORPUS, '--out', out, '--quiet', '--corrections', file]);
  expect(result.stderr).toContain(`:4: reject-quote no longer applies: ${quoted.id} has no such quote`);
  expect(result.stderr).toContain(':5: no correction: not JSON');
  expect(result.status).toBe(0);

  const manifest = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as Manifest;
  expect(manifest.corrections).toMatchObject({ given: 5, applied: 3 });
  const after = read(out);
  const same = after.find(({ id }) => id === quoted.id)!;
  expect(same.quotes.some(({ id }) => id === first!.id)).toBe(false);
  expect(same.quotes.find(({ id }) => id === second!.id)).toMatchObject({
    speaker: { name: 'Nobody Atall' },
    corrected: 'set-speaker',
  });
  expect(same.corrections).toHaveLength(2);
  const restored = after.find(({ id }) => id === cut.id)!;
  expect(restored.removed.some(({ text }) => text === passage.text)).toBe(false);
  expect(restored.text.replace(/\s+/g, ' ')).toContain(passage.text.replace(/\s+/g, ' ').trim());
  expect(after.filter(({ corrections }) => corrections !== undefined)).toHaveLength(
    new Set([quoted.id, cut.id]).size,
  );
  expect(cli(['verify', out])).toMatchObject({ status: 0, stdout: '' });
});

test('a file of corrections that is not there is an error', () => {
  const result = cli(['run', CORPUS, '--out', path.join(scratch, 'x'), '--corrections', 'nowhere.jsonl']);
  expect(result.status).toBe(1);
  expect(result.stderr).toMatch(/nowhere\.jsonl/);
});
