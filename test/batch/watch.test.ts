import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { VERSION } from '../../src/cli/version.js';
import { scratchFolder } from '../helpers/scratch.js';
import { articleLine, writeArticles } from './articles.js';
import { bytesOf, run } from './run-batch.js';
import { start } from './spawn.js';

const scratch = scratchFolder();
const at = (name: string): string => path.join(scratch, name);

/** Waits until a run has finished that read so many articles. */
async function untilRead(out: string, articles: number): Promise<void> {
  for (;;) {
    const file = path.join(out, 'manifest.json');
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (text !== '' && (JSON.parse(text) as { counts: { ok: number } }).counts.ok === articles) return;
    await setTimeout(50);
  }
}

test('the output follows what arrives, changes and goes, in the folder that it lies in itself', async () => {
  mkdirSync(at('news'));
  writeArticles(at('news/a.jsonl'), 0, 3);
  const out = at('news/dossier');
  const { child, ended } = start(['watch', at('news'), '--out', out, '--workers', '1']);
  await untilRead(out, 3);
  writeFileSync(at('unfinished'), articleLine(3));
  renameSync(at('unfinished'), at('news/b.jsonl'));
  await untilRead(out, 4);
  mkdirSync(at('news/later'));
  writeFileSync(at('news/later/broken.json'), '{');
  writeArticles(at('news/a.jsonl'), 0, 5);
  await untilRead(out, 5);
  rmSync(at('news/a.jsonl'));
  await untilRead(out, 1);
  child.kill('SIGINT');
  const { code, stderr } = await ended;
  expect(code).toBe(130);
  expect(stderr).toMatch(/^4 articles, 1 of them new; /m);
  expect(stderr).toMatch(/^later\/broken\.json: unreadable: /m);
  const watched = bytesOf(out);
  rmSync(out, { recursive: true });
  await run([at('news')], { out: at('fresh'), version: VERSION });
  expect(watched).toEqual(bytesOf(at('fresh')));
});

test('a folder that is not there cannot be watched', async () => {
  const { code, stderr } = await start(['watch', at('nowhere')]).ended;
  expect(code).toBe(1);
  expect(stderr).toMatch(/nowhere/);
});
