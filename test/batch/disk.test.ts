import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DISK, type Files } from '../../src/batch/output/files.js';
import { OutputFolder } from '../../src/batch/output/folder.js';
import { run } from '../../src/batch/run.js';
import { CORPUS } from '../helpers/cli.js';
import { scratchFolder } from '../helpers/scratch.js';
import { writeArticles } from './articles.js';
import { bytesOf } from './run-batch.js';
import { start } from './spawn.js';

const scratch = scratchFolder();
const at = (name: string): string => path.join(scratch, name);

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** A disk with room for so many bytes. */
function smallDisk(room: number): Files {
  let left = room;
  return {
    ...DISK,
    async create(file) {
      const real = await DISK.create(file);
      return {
        sync: () => real.sync(),
        close: () => real.close(),
        async write(bytes) {
          left -= bytes.length;
          if (left < 0) throw failure('ENOSPC');
          await real.write(bytes);
        },
      };
    },
  };
}

test('a disk that fills up ends the run with one clear line, and what was there stays', async () => {
  await run([CORPUS], { out: at('full'), version: 'test' });
  const before = bytesOf(at('full'));
  for (const room of [0, 2_000, 100_000]) {
    const full = run([CORPUS], { out: at('full'), version: 'test', files: smallDisk(room) });
    await expect(full).rejects.toThrow(/^cannot write .*: the disk is full$/);
  }
  expect(bytesOf(at('full'))).toEqual(before);
  expect(readdirSync(at('full')).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a read-only folder is told of', async () => {
  const files: Files = {
    ...DISK,
    create: () => Promise.reject(failure('EROFS')),
  };
  await expect(OutputFolder.create(at('ro'), files).then((folder) => folder.write('a', 'b'))).rejects.toThrow(
    /the file system is read-only$/,
  );
  writeFileSync(at('file'), '');
  await expect(run([CORPUS], { out: at('file/below'), version: 'test' })).rejects.toThrow(
    /^cannot write .*: a part of its path is no folder$/,
  );
});

test.skipIf(process.platform === 'win32')(
  'a limit on the size of files ends the command with 1',
  async () => {
    mkdirSync(at('news'));
    writeArticles(at('news/a.jsonl'), 0, 40);
    const { ended } = start(
      ['run', at('news'), '--out', at('limited'), '--quiet', '--no-cache'],
      'ulimit -f 16',
    );
    const { code, stderr } = await ended;
    expect(stderr).toMatch(/^racefile: cannot write .*: it would be larger than files may be here$/m);
    expect(code).toBe(1);
  },
);

test('an output within the inputs is not read', async () => {
  mkdirSync(at('both'));
  writeArticles(at('both/a.jsonl'), 0, 3);
  for (const round of [1, 2]) {
    const { manifest } = await run([at('both')], { out: at('both/out'), version: 'test' });
    expect(manifest.counts, `round ${round}`).toMatchObject({ inputs: 3, ok: 3 });
  }
  const { manifest } = await run([at('both')], { out: at('elsewhere'), version: 'test' });
  expect(manifest.inputs.at(-1)).toMatchObject({
    file: 'out',
    status: 'unreadable',
    reason: 'an output folder of racefile, and no articles',
  });
});
