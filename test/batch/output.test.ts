import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { OutputFolder } from '../../src/batch/output/folder.js';
import { articleNumbers, InputLog } from '../../src/batch/output/input-log.js';
import { Places } from '../../src/batch/output/places.js';
import type { ManifestInput } from '../../src/schema/index.js';
import { scratchFolder } from '../helpers/scratch.js';

const scratch = scratchFolder();

test('a file holds what it was given, whatever becomes of the memory that it was given in', async () => {
  const folder = await OutputFolder.create(scratch);
  const file = await folder.stream('lines');
  const memory = Buffer.from('one\ntwo\n');
  const places = new Places();
  places.add(await file.write(memory.subarray(0, 4)));
  places.add(await file.write(new Uint8Array(0)));
  places.add(await file.write(memory.subarray(4)));
  memory.fill(0);
  await file.close();
  expect(readFileSync(path.join(scratch, 'lines'), 'utf8')).toBe('one\ntwo\n');
  expect([0, 1, 2].map((number) => places.of(number))).toEqual([
    { at: 0, length: 4 },
    { at: 4, length: 0 },
    { at: 4, length: 4 },
  ]);
  await folder.discard();
});

test('inputs that were put aside come back in their order, and articles are numbered among them', async () => {
  const input = (item: number, id: string | null): ManifestInput =>
    id === null
      ? { file: 'a.jsonl', item, status: 'empty', id, sha256: null, reason: 'its “text” is empty' }
      : { file: 'a.jsonl', item, status: 'ok', id, sha256: 'f00d', reason: null };
  const inputs = [input(1, 'first'), input(2, null), input(3, 'third')];
  const folder = await OutputFolder.create(scratch);
  const log = new InputLog(await folder.spool('inputs'));
  for (const one of inputs) await log.add(one);
  const back = await log.close();
  expect(back).toEqual(inputs);
  expect([...articleNumbers(back)]).toEqual([
    ['first', 0],
    ['third', 1],
  ]);
  await folder.discard();
});
