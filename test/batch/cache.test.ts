import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Progress } from '../../src/batch/executor.js';
import { VERSION } from '../../src/cli/version.js';
import { scratchFolder } from '../helpers/scratch.js';
import { articleLine, writeArticles } from './articles.js';
import { bytesOf, run } from './run-batch.js';
import { start } from './spawn.js';

const scratch = scratchFolder();
const at = (name: string): string => path.join(scratch, name);

/** Runs over a folder and tells how many articles came from the cache. */
async function cachedIn(news: string, out: string, cache: string, bytes?: number): Promise<number> {
  let progress: Progress | null = null;
  await run([news], {
    out,
    version: 'test',
    cache: { folder: cache, ...(bytes === undefined ? {} : { bytes }) },
    onInput: (now) => {
      progress = now;
    },
  });
  return progress!.cached;
}

test('a second run analyses what is new alone, and writes what a run from nothing writes', async () => {
  mkdirSync(at('news'));
  writeArticles(at('news/a.jsonl'), 0, 30);
  expect(await cachedIn(at('news'), at('out'), at('cache'))).toBe(0);
  expect(await cachedIn(at('news'), at('out'), at('cache'))).toBe(30);
  writeArticles(at('news/b.jsonl'), 30, 40);
  expect(await cachedIn(at('news'), at('out'), at('cache'))).toBe(30);
  await run([at('news')], { out: at('fresh'), version: 'test' });
  expect(bytesOf(at('out'))).toEqual(bytesOf(at('fresh')));
});

test('an article is analysed anew where anything about it changed', async () => {
  const line = JSON.parse(articleLine(1)) as Record<string, unknown>;
  const write = (change: object): void =>
    writeFileSync(at('one.jsonl'), JSON.stringify({ ...line, ...change }));
  write({});
  expect(await cachedIn(at('one.jsonl'), at('one'), at('cache-one'))).toBe(0);
  expect(await cachedIn(at('one.jsonl'), at('one'), at('cache-one'))).toBe(1);
  for (const change of [{ date: '2029-01-01' }, { text: `${line.text} It rained.` }, { id: 'b' }]) {
    write(change);
    expect(await cachedIn(at('one.jsonl'), at('one'), at('cache-one'))).toBe(0);
  }
});

test('torn, altered and foreign files in the cache are passed over', async () => {
  writeArticles(at('few.jsonl'), 0, 8);
  await cachedIn(at('few.jsonl'), at('few'), at('cache-few'));
  const expected = bytesOf(at('few'));
  const [segment] = readdirSync(at('cache-few'));
  const file = path.join(at('cache-few'), segment!);
  const size = statSync(file).size;
  truncateSync(file, size - 10);
  expect(await cachedIn(at('few.jsonl'), at('few'), at('cache-few'))).toBe(7);
  const bytes = readFileSync(file);
  bytes[60]! ^= 0xff;
  writeFileSync(file, bytes);
  appendFileSync(at('cache-few/x.segment'), 'not a segment, but long enough to be taken for the head of one');
  expect(await cachedIn(at('few.jsonl'), at('few'), at('cache-few'))).toBe(7);
  expect(bytesOf(at('few'))).toEqual(expected);
});

test('the cache stays within its bound', async () => {
  writeArticles(at('many.jsonl'), 0, 60);
  const bound = 24_000;
  await cachedIn(at('many.jsonl'), at('many'), at('cache-many'), bound);
  const size = readdirSync(at('cache-many'))
    .map((name) => statSync(path.join(at('cache-many'), name)).size)
    .reduce((sum, bytes) => sum + bytes, 0);
  expect(size).toBeGreaterThan(bound / 4);
  expect(size).toBeLessThanOrEqual(bound);
});

test('a cache that cannot be written is done without', async () => {
  writeArticles(at('three.jsonl'), 0, 3);
  writeFileSync(at('a-file'), '');
  expect(await cachedIn(at('three.jsonl'), at('three'), at('a-file/cache'))).toBe(0);
});

test('two runs at once share a cache and an output folder, and both end well', async () => {
  writeArticles(at('both.jsonl'), 0, 40);
  await run([at('both.jsonl')], { out: at('alone'), version: VERSION });
  const args = ['run', at('both.jsonl'), '--out', at('both'), '--workers', '1', '--quiet'];
  const runs = [start(args), start(args)];
  for (const { ended } of runs) expect(await ended).toMatchObject({ code: 0, stderr: '' });
  expect(bytesOf(at('both'))).toEqual(bytesOf(at('alone')));
});

test('two runs at once over different inputs leave the output of one of them, whole', async () => {
  const outs = ['this', 'that'];
  for (const [n, name] of outs.entries()) {
    writeArticles(at(`${name}.jsonl`), n * 10, n * 10 + 12);
    await run([at(`${name}.jsonl`)], { out: at(name), version: VERSION });
  }
  const runs = outs.map((name) =>
    start(['run', at(`${name}.jsonl`), '--out', at('mixed'), '--workers', '1', '--quiet']),
  );
  for (const { ended } of runs) expect(await ended).toMatchObject({ code: 0, stderr: '' });
  expect(outs.map((name) => bytesOf(at(name)))).toContainEqual(bytesOf(at('mixed')));
});
