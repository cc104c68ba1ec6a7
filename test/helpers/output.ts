import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mergeRaces } from '../../src/race/merge/index.js';
import { collectPeople } from '../../src/race/people/index.js';
import { SavedOutput } from '../../src/report/saved-output.js';
import type { ArticleRecord, Manifest } from '../../src/schema/index.js';

/** Writes an output folder as a run over these records would, for what reads one back. */
export function outputOf(folder: string, records: readonly ArticleRecord[]): SavedOutput {
  const lines = (list: readonly unknown[]): string =>
    list.map((item) => `${JSON.stringify(item)}\n`).join('');
  mkdirSync(path.join(folder, 'races'), { recursive: true });
  writeFileSync(path.join(folder, 'articles.jsonl'), lines(records));
  writeFileSync(path.join(folder, 'people.jsonl'), lines(collectPeople(records)));
  for (const race of mergeRaces(records))
    writeFileSync(path.join(folder, 'races', `${race.id}.json`), JSON.stringify(race));
  const manifest: Manifest = {
    schema: 'racefile.manifest/1',
    version: '0.0.0-test',
    node: 'v20',
    options: { inputs: ['.'] },
    startedAt: '2031-01-01T00:00:00.000Z',
    finishedAt: '2031-01-01T00:00:01.500Z',
    seconds: 1.5,
    counts: {},
    outputs: [],
    inputs: [],
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return new SavedOutput(folder);
}
