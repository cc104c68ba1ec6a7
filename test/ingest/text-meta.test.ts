import { utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { articlesOf, folderWith, readAllOf } from './helpers/folder.js';

const STORY =
  'HARBOR CITY, Ohio — State Sen. Ada Finch took an early lead in the race for governor on Tuesday.\n\nHer opponent, Bo Roe, asked for a recount.';

/** What is known of a text file whose story has these lines above it. */
async function toldAbove(head: string) {
  const [article] = await articlesOf('a.txt', `${head}${STORY}\n`);
  const { byline, published } = article!.meta;
  return { byline, published };
}

describe('lines of a text tell who wrote it, and when', () => {
  test.each([
    ['a headline, then the writer and the day', 'Finch leads\nBy Dana Roe\nNov. 3, 2021\n\n'],
    [
      'each on a paragraph of its own',
      'Finch leads\n\nBy Dana Roe\n\nPublished 4:05 p.m. ET Nov. 3, 2021\n\n',
    ],
    ['on one line', 'By DANA ROE | Harbor Ledger | November 3, 2021\n\n'],
    ['with line ends of Windows', 'Finch leads\r\nBy Dana Roe\r\nNov. 3, 2021\r\n\r\n'],
    [
      'the day of its publication before that of a change',
      'By Dana Roe\nUpdated Nov. 9, 2021\nPosted Nov. 3, 2021\n\n',
    ],
  ])('%s', async (_, head) => {
    const told = await toldAbove(head);
    expect(told.published).toBe('2021-11-03');
    expect(told.byline.map((name) => name.toLowerCase())).toEqual(['dana roe']);
  });

  test('below a story longer than what is looked through', async () => {
    const [article] = await articlesOf('a.txt', `${`${STORY}\n\n`.repeat(60)}Published: Nov. 3, 2021\n`);
    expect(article!.meta.published).toBe('2021-11-03');
  });

  test('Markdown, and not its front matter', async () => {
    const [article] = await articlesOf(
      'a.md',
      `# Finch leads\n\n**By Dana Roe**\n\n*Nov. 3, 2021*\n\n${STORY}\n`,
    );
    expect(article!.meta).toMatchObject({ byline: ['Dana Roe'], published: '2021-11-03' });
    const front = `---\ndate: 2021-11-05\n---\nBy Dana Roe\nNov. 3, 2021\n\n${STORY}\n`;
    expect((await articlesOf('a.md', front))[0]!.meta).toMatchObject({
      byline: ['Dana Roe'],
      published: '2021-11-05',
    });
  });

  test('a record whose fields tell neither', async () => {
    const text = `By Dana Roe\nNov. 3, 2021\n\n${STORY}`;
    const [article] = await articlesOf('a.json', JSON.stringify({ text }));
    expect(article!.meta).toMatchObject({ byline: ['Dana Roe'], published: '2021-11-03' });
    expect(article!.problems.map(({ reason }) => reason)).toEqual([
      'took 2021-11-03 from a line of the text; nothing else tells a date',
    ]);
  });

  test('fields come first', async () => {
    const record = { text: `By Dana Roe\nNov. 3, 2021\n\n${STORY}`, author: 'Sam Lee', date: '2021-11-05' };
    const [article] = await articlesOf('a.json', JSON.stringify(record));
    expect(article!.meta).toMatchObject({ byline: ['Sam Lee'], published: '2021-11-05' });
    expect(article!.problems).toEqual([]);
  });
});

describe('nothing is told by', () => {
  test.each([
    ['a day without its year', 'Finch leads\nNov. 3\n\n'],
    ['a day within other words', 'The election is on Nov. 2, 2021\n\n'],
    [
      'the end of wrapped prose',
      'Voters will choose a governor, and all of the Assembly, on\nNov. 2, 2021.\n\n',
    ],
    [
      'a name at the beginning of a wrapped line',
      'The seat was won in the year before the last\nby Dana Roe, a Democrat\n\n',
    ],
    ['a sentence', 'By Election Day, voters had seen it all\n\n'],
    ['a day that is none', 'Finch leads\nFeb. 30, 2021\n\n'],
  ])('%s', async (_, head) => {
    expect(await toldAbove(head)).toEqual({ byline: [], published: null });
  });

  test('a day after the file was written', async () => {
    const folder = folderWith({ 'a.txt': `Finch leads\nNov. 30, 2021\n\n${STORY}\n` });
    const time = new Date('2021-11-10T12:00:00Z');
    utimesSync(path.join(folder, 'a.txt'), time, time);
    const [result] = await readAllOf(folder);
    if (result?.status !== 'ok') throw new Error('not read');
    expect(result.article.meta.published).toBeNull();
    expect(result.article.problems.map(({ reason }) => reason)).toEqual([
      'the text 2021-11-30 is later than the input itself (2021-11-10); left out',
    ]);
  });
});
