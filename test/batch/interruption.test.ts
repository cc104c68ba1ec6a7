import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { scratchFolder } from '../helpers/scratch.js';
import { writeArticles } from './articles.js';
import { bytesOf, timelessManifest } from './run-batch.js';
import { start } from './spawn.js';

const scratch = scratchFolder();
const at = (name: string): string => path.join(scratch, name);
const leftovers = (out: string): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.part'));

const runInto = (out: string): ReturnType<typeof start> =>
  start(['run', at('news.jsonl'), '--out', at(out), '--workers', '2', '--quiet']);

test('a run that is killed at any moment, and run again, writes what an undisturbed one writes', async () => {
  writeArticles(at('news.jsonl'), 0, 60);
  const began = Date.now();
  expect(await runInto('whole').ended).toMatchObject({ code: 0 });
  const took = Date.now() - began;
  const expected = bytesOf(at('whole'));
  for (const share of [0.4, 0.7, 0.9]) {
    const { child, ended } = runInto('killed');
    await setTimeout(took * share);
    child.kill('SIGKILL');
    await ended;
  }
  expect(await runInto('killed').ended).toMatchObject({ code: 0, stderr: '' });
  expect(bytesOf(at('killed'))).toEqual(expected);
  expect({ ...timelessManifest(at('killed')) }).toEqual(timelessManifest(at('whole')));
  expect(leftovers(at('killed'))).toEqual([]);
});

test('Ctrl-C ends with 130 and leaves nothing half written; the same command goes on', async () => {
  writeArticles(at('news.jsonl'), 0, 250);
  const { child, ended } = runInto('stopped');
  while (!leftovers(at('.')).some((name) => name.startsWith('stopped'))) await setTimeout(20);
  await setTimeout(1000);
  child.kill('SIGINT');
  const { code, stderr } = await ended;
  expect(stderr).toMatch(/finishing the articles under way/);
  expect(code).toBe(130);
  expect(stderr).toMatch(/goes on from there/);
  expect(bytesOf(at('stopped'))).toEqual({});
  expect(leftovers(at('stopped'))).toEqual([]);
  expect(readdirSync(at('stopped/.cache')).length).toBeGreaterThan(0);
  expect(await runInto('stopped').ended).toMatchObject({ code: 0, stderr: '' });
  expect(await runInto('anew').ended).toMatchObject({ code: 0 });
  expect(bytesOf(at('stopped'))).toEqual(bytesOf(at('anew')));
});
