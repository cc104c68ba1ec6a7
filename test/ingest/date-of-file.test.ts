import { utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadResult } from '../../src/ingest/formats/format.js';
import { dayWritten } from '../../src/ingest/input/written.js';
import { folderWith, readAllOf, readFileOf } from './helpers/folder.js';
import { zipOf } from './helpers/zip.js';

const STORY =
  '<p>Democrat Ada Finch won the seat on Tuesday with 52 percent of the vote, the county clerk said.</p><p>Her opponent, Bo Roe, asked for a recount of the ballots that were counted after midnight.</p>';

const pageOf = (...dates: readonly (readonly [name: string, day: string])[]): string =>
  `<!doctype html><html><head>${dates
    .map(([name, day]) => `<meta property="${name}" content="${day}">`)
    .join('')}</head><body><article>${STORY.repeat(2)}</article></body></html>`;

function told([result]: readonly ReadResult[]): { published: string | null; reasons: string } {
  if (result?.status !== 'ok') throw new Error('not read');
  const { meta, problems } = result.article;
  return { published: meta.published, reasons: problems.map(({ reason }) => reason).join('; ') };
}

/** A page in a file that was written on a day. */
async function readWritten(page: string, day: string) {
  const folder = folderWith({ 'a.html': page });
  const time = new Date(`${day}T12:00:00Z`);
  utimesSync(path.join(folder, 'a.html'), time, time);
  return told(await readAllOf(folder));
}

describe('a page was not published after its file was written', () => {
  test('a date that is yet to come is refused, and nothing else tells one', async () => {
    const { published, reasons } = told(
      await readFileOf('a.html', pageOf(['article:published_time', '2093-05-01'])),
    );
    expect(published).toBeNull();
    expect(reasons).toMatch(/^meta article:published_time 2093-05-01 is later than the input itself/);
  });

  test('the next witness is heard', async () => {
    const page = pageOf(['article:published_time', '2021-11-30'], ['date', '2021-11-03']);
    expect(await readWritten(page, '2021-11-10')).toEqual({
      published: '2021-11-03',
      reasons: 'meta article:published_time 2021-11-30 is later than the input itself (2021-11-10); left out',
    });
  });

  test('the day after is believed: clocks stand in different time zones', async () => {
    expect(await readWritten(pageOf(['article:published_time', '2021-11-11']), '2021-11-10')).toEqual({
      published: '2021-11-11',
      reasons: '',
    });
  });

  test('a change that is yet to come does not make a date believed', async () => {
    const page = pageOf(['article:published_time', '2093-05-01'], ['article:modified_time', '2093-05-02']);
    expect(told(await readFileOf('a.html', page)).published).toBeNull();
  });

  test('a file without a true date of its own refuses nothing', async () => {
    expect(
      (await readWritten(pageOf(['article:published_time', '2021-11-03']), '1980-01-01')).published,
    ).toBe('2021-11-03');
  });

  test('a page in an archive has the date of its entry', async () => {
    const content = pageOf(['article:published_time', '2021-11-30'], ['date', '2021-11-03']);
    const of = async (written?: readonly [number, number, number]) =>
      told(await readFileOf('a.zip', zipOf([{ name: 'a.html', content, ...(written && { written }) }])))
        .published;
    expect(await of([2021, 11, 10])).toBe('2021-11-03');
    expect(await of()).toBe('2021-11-30');
  });
});

test('days that a file cannot have been written on are none', () => {
  expect(dayWritten(new Date('2021-11-10T23:59:00Z'))).toBe('2021-11-10');
  expect(dayWritten(new Date(0))).toBeNull();
  expect(dayWritten(new Date(Number.NaN))).toBeNull();
});
