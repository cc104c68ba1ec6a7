import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanArticle } from '../../src/ingest/clean/index.js';
import { NO_META, type RawArticle } from '../../src/ingest/raw-article.js';
import { expectAccounted } from './ledger.js';

const article = (raw: string): RawArticle => ({
  id: 'a',
  source: {
    file: 'a.txt',
    item: null,
    format: 'txt',
    encoding: 'utf-8',
    bytes: raw.length,
    sha256: '0'.repeat(64),
  },
  meta: NO_META,
  raw,
  blocks: [],
  problems: [],
});

const clean = (raw: string) => cleanArticle(article(raw));

test('a caption scraped twice is kept once, beside the text', () => {
  const raw = 'County Clerk Ada Finch AP\n\nCounty Clerk Ada Finch AP\n\nFinch won.\n\nLatest News';
  const { text, media, removed } = clean(raw);
  expect(text).toBe('Finch won.');
  expect(media).toMatchObject([{ kind: 'image', text: 'County Clerk Ada Finch AP', credit: 'AP' }]);
  expect(removed).toMatchObject([
    { rule: 'repeated-caption', raw: { start: 27, end: 52 }, copyOf: { start: 0, end: 25 } },
    { rule: 'related-list', text: 'Latest News', copyOf: null },
  ]);
});

describe('characters', () => {
  test.each([
    ['a\r\nb\rc', 'a\n\nb\n\nc', 'every kind of line end'],
    ['Ren\u0065\u0301', 'René', 'a combining accent'],
    ['a\u00a0b\u2009c\td', 'a b c d', 'odd white space'],
    ['in\u00advis\u200bible\ufeff', 'invisible', 'what shows nothing'],
    ['  a   b  ', 'a b', 'more spaces than one'],
    ['x \ud83d y', 'x \ufffd y', 'half a surrogate pair'],
  ])('%j becomes %j: %s', (raw, text) => {
    expect(clean(raw).text).toBe(text);
  });
});

test('lines broken by a machine are joined, lines of their own are paragraphs', () => {
  const wrapped = [
    'The county clerk counted the last of the ballots late on Tuesday night and',
    'said that Ada Finch had won the seat by fewer than two hundred votes in all.',
    '',
    'Her opponent, who had led for most of the evening, asked for a recount soon',
    'after the clerk had read out the figures to the reporters who had waited in',
    'the hall.',
  ].join('\n');
  expect(clean(wrapped).text.split('\n\n')).toHaveLength(2);
  expect(clean('Finch won.\nShe led all night.').text).toBe('Finch won.\n\nShe led all night.');
});

test('kept, replaced and removed rows account for the whole raw text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Ada Finch AP',
      'Latest News',
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '\u00a0',
      '\u200b',
      'e\u0301',
      'é',
    ),
    fc.constantFrom(
      'Finch said she would win the seat and keep it for as long as people asked her to.',
      '(Photo by Dana Roe)',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const raw = pieces.join('');
      expectAccounted(raw, clean(raw));
    }),
    { numRuns: 500 },
  );
});

test.each(['Also in the race is Max Vole, a Libertarian.', 'Elsewhere, Vole won the seat.'])(
  'a last paragraph that says something is no head of a list: %s',
  (last) => {
    const { text } = clean(`Ada Finch and Bo Roe are running for mayor of Dayton.\n\n${last}`);
    expect(text.endsWith(last)).toBe(true);
  },
);
