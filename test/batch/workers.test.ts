import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CORPUS } from '../helpers/cli.js';
import { scratchFolder } from '../helpers/scratch.js';
import { builtModule, bytesOf, run, timelessManifest } from './run-batch.js';

const scratch = scratchFolder();
const at = (name: string): string => path.join(scratch, name);

/**
 * A thread that does all tasks as usual, but for articles that say how it is to go wrong. It swells by what an analysis
 * makes, objects and strings: a loop that calls nothing but `fill` is one that V8 13 cannot end.
 */
function faultyThread(): URL {
  const file = at('faulty-thread.mjs');
  writeFileSync(
    file,
    `import { parentPort, workerData } from 'node:worker_threads';
     const { Analyst } = await import(${JSON.stringify(builtModule('batch/workers/analyst.js'))});
     const analyst = await Analyst.prepare(workerData);
     analyst.warmUp();
     parentPort.on('message', (task) => {
       const { raw } = task.article;
       if (raw.includes('DIES')) process.exit(7);
       if (raw.includes('HANGS')) for (;;);
       if (raw.includes('SWELLS')) for (const all = []; ; ) all.push({ text: task.id + all.length, spans: [[0, all.length]] });
       parentPort.postMessage(analyst.analyze(task));
     });
     parentPort.postMessage(null);`,
  );
  return new URL(`file://${file}`);
}

test('one, two and four workers, and none, write the same bytes', async () => {
  await run([CORPUS], { out: at('0'), version: 'test' });
  const expected = bytesOf(at('0'));
  expect(Object.keys(expected)).toContain('articles.jsonl');
  for (const workers of [1, 2, 4]) {
    await run([CORPUS], { out: at(`${workers}`), version: 'test', workers });
    expect(bytesOf(at(`${workers}`)), `${workers} workers`).toEqual(expected);
    expect(timelessManifest(at(`${workers}`))).toEqual(timelessManifest(at('0')));
  }
});

test('an article that kills its worker, hangs or eats its memory is named, and the rest goes on', async () => {
  const texts = Array.from({ length: 30 }, (_, n) => `Ada Finch won ward ${n} on Tuesday.`);
  texts[3] = 'It DIES.';
  texts[11] = 'It HANGS.';
  texts[12] = 'It SWELLS.';
  const lines = texts.map((text, n) => JSON.stringify({ id: `a${n}`, text }));
  writeFileSync(at('some.jsonl'), lines.join('\n'));
  const { manifest } = await run([at('some.jsonl')], {
    out: at('faulty'),
    version: 'test',
    workers: 2,
    articleSeconds: 4,
    workerMegabytes: 96,
    threadFile: faultyThread(),
  });
  expect(manifest.counts).toMatchObject({ inputs: 30, ok: 27, unreadable: 3 });
  expect(
    manifest.inputs.filter(({ status }) => status !== 'ok').map(({ item, id, reason }) => [item, id, reason]),
  ).toEqual([
    [4, null, 'two workers died over it'],
    [12, null, 'it took longer than 4 seconds'],
    [13, null, 'two workers ran out of memory over it'],
  ]);
  const ids = manifest.inputs.flatMap(({ id }) => (id === null ? [] : [id]));
  expect(ids).toEqual(texts.flatMap((text, n) => (/^It/.test(text) ? [] : [`a${n}`])));
});

test('a setup that no worker can be started with is an error, and leaves nothing behind', async () => {
  const knowledgeFiles = [at('nowhere.csv')];
  await expect(
    run([CORPUS], { out: at('none'), version: 'test', workers: 2, knowledgeFiles }),
  ).rejects.toThrow(/nowhere\.csv cannot be read/);
  expect(bytesOf(at('none'))).toEqual({});
});
