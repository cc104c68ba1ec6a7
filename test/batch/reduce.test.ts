import { expect, test } from 'vitest';
import { analyzeArticle } from '../../src/analyze.js';
import { OutputFolder } from '../../src/batch/output/folder.js';
import { reducePeople } from '../../src/batch/reduce/people.js';
import { productOf } from '../../src/batch/workers/product.js';
import { readArticles } from '../../src/ingest/read-articles.js';
import { collectPeople } from '../../src/race/people/index.js';
import type { ArticleRecord } from '../../src/schema/index.js';
import { CORPUS } from '../helpers/cli.js';
import { scratchFolder } from '../helpers/scratch.js';

const scratch = scratchFolder();

test('people put together some families at a time are those put together at once', async () => {
  const records: ArticleRecord[] = [];
  for await (const result of readArticles([CORPUS]))
    if (result.status === 'ok' && records.length < 40) records.push(analyzeArticle(result.article));
  const expected = collectPeople(records).map((person) => JSON.stringify(person));
  expect(expected.length).toBeGreaterThan(50);

  const folder = await OutputFolder.create(scratch);
  const digests = await folder.spool('digests');
  for (const record of records) await digests.add(productOf(record).people);
  await digests.close();
  for (const shares of [1, 3, 17]) {
    const people = await reducePeople(
      digests,
      (name) => folder.spool(name),
      Math.ceil(digests.size / shares),
    );
    const lines: string[] = [];
    for await (const line of people.lines()) lines.push(line);
    expect(lines, `${shares} shares`).toEqual(expected);
  }
  await folder.discard();
});
