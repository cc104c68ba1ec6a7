import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SavedOutput } from '../../src/report/saved-output.js';
import { CORPUS } from '../helpers/cli.js';
import { scratchFolder } from '../helpers/scratch.js';
import { builtModule, run } from './run-batch.js';

type WriterModule = typeof import('../../src/batch/output/database-writer.js');
type FolderModule = typeof import('../../src/batch/output/folder.js');

const { beginDatabase, databaseOf } = (await import(
  builtModule('batch/output/database-writer.js')
)) as WriterModule;
const { OutputFolder } = (await import(builtModule('batch/output/folder.js'))) as FolderModule;

const scratch = scratchFolder();
const saved = path.join(scratch, 'saved');
const articles = path.join(saved, 'articles.jsonl');
const databaseIn = (folder: string): Buffer => readFileSync(path.join(folder, 'racefile.db'));

beforeAll(async () => {
  await run([CORPUS], { out: saved, version: 'test' });
}, 60_000);

/** Where the lines of a file end, in bytes. */
function lineEnds(file: string): number[] {
  const bytes = readFileSync(file);
  const ends: number[] = [];
  for (let at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) ends.push(at + 1);
  return ends;
}

describe('the database is the same', () => {
  test('whether articles come one by one, in pieces or all at once', async () => {
    const ends = lineEnds(articles);
    const pieces = [ends, ends.filter((_, i) => i % 7 === 3), []];
    for (const [n, piece] of pieces.entries()) {
      const out = path.join(scratch, `pieces-${n}`);
      const database = await beginDatabase(await OutputFolder.create(out), articles, 'test');
      for (const end of piece) database.grown(end);
      database.whole(ends.at(-1)!);
      await database.finish(new SavedOutput(saved));
      await database.abandon();
      expect(databaseIn(out).equals(databaseIn(saved))).toBe(true);
    }
  });

  test('with threads and without', async () => {
    const { beginDatabase: beginHere } = await import('../../src/batch/output/database-writer.js');
    const out = path.join(scratch, 'here');
    const database = await beginHere(await OutputFolder.create(out), articles, 'test');
    database.whole(statSync(articles).size);
    await database.finish(new SavedOutput(saved));
    expect(databaseIn(out).equals(databaseIn(saved))).toBe(true);
  });
});

test('what is begun and let go of leaves nothing', async () => {
  const out = path.join(scratch, 'abandoned');
  const folder = await OutputFolder.create(out);
  const database = await databaseOf(new SavedOutput(saved), folder, 'test');
  while (!readdirSync(out).some((name) => name.endsWith('.lock'))) await new Promise(setImmediate);
  await database.abandon();
  await folder.discard();
  expect(readdirSync(out)).toEqual([]);
});

test('a line that is no record is told of when the database is to be finished', async () => {
  const out = path.join(scratch, 'broken');
  const database = await beginDatabase(await OutputFolder.create(out), articles, 'test');
  database.grown(20);
  await expect(database.finish(new SavedOutput(saved))).rejects.toThrow(/JSON/);
  await database.abandon();
});
