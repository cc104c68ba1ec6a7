import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../src/analyze.js';
import { cleanArticle } from '../../src/ingest/clean/index.js';
import { articlesOf } from './helpers/folder.js';
import { expectAccounted } from './ledger.js';

const STORY = 'René Marsh’s “no” stood – 52 percent of the county’s voters said so on Tuesday.';
const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const CP1252: Readonly<Record<string, number>> = { '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, é: 0xe9 };
const cp1252 = (text: string): Buffer =>
  Buffer.from([...text].map((character) => CP1252[character] ?? character.charCodeAt(0)));
/** UTF-8 read as windows-1252, as many a feed has it. */
const garble = (text: string): string => new TextDecoder('windows-1252').decode(Buffer.from(text));

describe('the text is the same in every encoding', () => {
  test.each([
    ['UTF-8', Buffer.from(STORY), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${STORY}`), 'utf-8'],
    ['UTF-16, little end first, with a mark', utf16(`\ufeff${STORY}`, false), 'utf-16le'],
    ['UTF-16, big end first, with a mark', utf16(`\ufeff${STORY}`, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(STORY, false), 'utf-16le'],
    ['windows-1252', cp1252(STORY), 'windows-1252'],
  ])('%s', async (_, bytes, encoding) => {
    const [article] = await articlesOf('a.txt', bytes);
    expect(article!.source.encoding).toBe(encoding);
    expect(cleanArticle(article!).text).toBe(STORY);
  });

  test('what a page declares, and what it declares wrongly', async () => {
    const page = (charset: string): string =>
      `<html><head><meta charset="${charset}"></head><body><article><p>${STORY}</p><p>${STORY.replace('Tuesday', 'Friday')}</p></article></body></html>`;
    for (const bytes of [
      cp1252(page('iso-8859-1')),
      Buffer.from(page('iso-8859-1')),
      cp1252(page('utf-8')),
    ]) {
      const [article] = await articlesOf('a.html', bytes);
      expect(cleanArticle(article!).text).toContain(STORY);
    }
  });
});

describe('text decoded wrongly before it came here is mended, and the ledger says so', () => {
  test.each([
    ['once', garble(STORY)],
    ['twice', garble(garble(STORY))],
    [
      'in a part of it',
      `${garble('René Marsh’s')} “no” stood – 52 percent of the county’s voters said so on Tuesday.`,
    ],
  ])('%s', async (_, text) => {
    const [article] = await articlesOf('a.json', JSON.stringify({ text }));
    const clean = cleanArticle(article!);
    expect(clean.text).toBe(STORY);
    expectAccounted(article!.raw, clean);
    expect(clean.problems.map(({ rule }) => rule)).toContain('mojibake');
    const at = clean.text.indexOf('é');
    const row = clean.textMap.find(([start, length]) => start <= at && at < start + length)!;
    expect(article!.raw.slice(row[2], row[2] + row[3])).toBe(text.slice(row[2], row[2] + row[3]));
    expect(row[1]).toBeLessThan(row[3]);
  });

  test('controls that were quotation marks and dashes; a line end among none of them stays one', async () => {
    const text = 'Finch\u0092s caf\u00e9 was \u0093open\u0094 \u0097 at last\u0085 she said.';
    const [article] = await articlesOf('a.json', JSON.stringify({ text }));
    const clean = cleanArticle(article!);
    expect(clean.text).toBe('Finch’s café was “open” — at last… she said.');
    expectAccounted(text, clean);
    const [lines] = await articlesOf('b.json', JSON.stringify({ text: 'Finch won.\u0085Roe lost.' }));
    expect(cleanArticle(lines!).text).toBe('Finch won.\n\nRoe lost.');
  });

  test('what only looks like it stays: "Ã" and "â" are letters', async () => {
    const text = 'São Paulo’s Irmã Dulce and the pâté of Évreux: Â is a letter.';
    const [article] = await articlesOf('a.json', JSON.stringify({ text }));
    expect(cleanArticle(article!).text).toBe(text);
  });
});

test('entities left over in a text, soft hyphens, zero-width marks, odd spaces', async () => {
  const text =
    'Finch &amp;amp; Roe&rsquo;s &#8220;deal&#x201d;: 52&nbsp;per\u00adcent\u200b of\u2009it &notanentity; &';
  const [article] = await articlesOf('a.json', JSON.stringify({ text }));
  const clean = cleanArticle(article!);
  expect(clean.text).toBe('Finch & Roe’s “deal”: 52 percent of it &notanentity; &');
  expectAccounted(text, clean);
});

test('titles, houses and names are as clean as the text, and so are the places in a title', () => {
  const title = '\ufeffFinch\u2028&amp; Roe:\u3000Rene\u0301 Marsh donâ€™t\u200b say \u202eno';
  const record = analyzeArticle({
    id: 'a',
    title,
    publisher: 'Harbor\u00a0Ledger\u202e',
    byline: ['Dana\u200b Roe'],
    published: '2021-11-03',
    text: 'SALEM, Ore. — Democrat René Marsh won the seat on Tuesday.',
  });
  expect(record.meta).toMatchObject({
    title: 'Finch & Roe: René Marsh don’t say no',
    publisher: 'Harbor Ledger',
    byline: ['Dana Roe'],
  });
  const inTitle = record.people.flatMap(({ mentions }) => mentions.filter((one) => one.in === 'title'));
  expect(inTitle.length).toBeGreaterThan(0);
  for (const { start, end, text } of inTitle) expect(record.meta.title!.slice(start, end)).toBe(text);
});
