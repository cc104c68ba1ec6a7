import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { mapPart } from '../../src/batch/parts/map-part.js';
import { reduceParts } from '../../src/batch/parts/reduce-parts.js';
import { run } from '../../src/batch/run.js';
import { readCorrections } from '../../src/corrections/index.js';
import { CORPUS } from '../helpers/cli.js';
import { scratchFolder } from '../helpers/scratch.js';
import { articleLine, writeArticles } from './articles.js';
import { bytesOf, timelessManifest } from './run-batch.js';

const scratch = scratchFolder();
const at = (name: string): string => path.join(scratch, name);

/** Inputs with everything that makes articles depend on each other: taken ids, duplicates, what cannot be read. */
function writeInputs(): string[] {
  const other = articleLine(2).replace('Tuesday', 'Wednesday');
  writeFileSync(
    at('odd.jsonl'),
    [articleLine(2), other, 'broken', articleLine(2), '{"text": ""}', other].join('\n'),
  );
  return [CORPUS, at('odd.jsonl'), at('nowhere.txt')];
}

const corrections = readCorrections(
  `${JSON.stringify({ action: 'rename-person', name: 'Cyd Marlow', to: 'Cydney Marlow' })}\nbroken\n`,
);

test('parts, made and given in any order, reduce to what one run writes', async () => {
  const inputs = writeInputs();
  await run(inputs, { out: at('run'), version: 'test', corrections });
  for (const part of [3, 1, 2])
    await mapPart(inputs, { out: at(`part-${part}`), version: 'test', corrections, share: { part, of: 3 } });
  await reduceParts([at('part-2'), at('part-3'), at('part-1')], { out: at('reduced'), version: 'test' });
  expect(bytesOf(at('reduced'))).toEqual(bytesOf(at('run')));
  expect(timelessManifest(at('reduced'))).toEqual(timelessManifest(at('run')));
  const { corrections: told } = timelessManifest(at('run'));
  expect(told).toMatchObject({ given: 2, applied: 1 });
});

test('what is no whole batch is told in one line', async () => {
  writeArticles(at('few.jsonl'), 0, 5);
  writeArticles(at('fewer.jsonl'), 0, 4);
  const map = (name: string, inputs: string, part: number): Promise<number> =>
    mapPart([at(inputs)], { out: at(name), version: 'test', share: { part, of: 2 } });
  await map('one', 'few.jsonl', 1);
  await map('two', 'few.jsonl', 2);
  await map('other', 'fewer.jsonl', 2);
  const reduce = (...names: string[]): Promise<unknown> =>
    reduceParts(names.map(at), { out: at('x'), version: 'test' });
  await expect(reduce('one')).rejects.toThrow('part 2 of 2 is missing');
  await expect(reduce('one', 'one')).rejects.toThrow(/are both part 1/);
  await expect(reduce('one', 'other')).rejects.toThrow(/were made from different inputs/);
  await expect(reduce('one', 'few.jsonl')).rejects.toThrow(/holds no part\.json/);
  const entries = readFileSync(at('two/entries.jsonl'), 'utf8');
  writeFileSync(at('two/entries.jsonl'), entries.slice(0, entries.indexOf('\n') + 1));
  await expect(reduce('one', 'two')).rejects.toThrow(/two lacks input 4/);
});
