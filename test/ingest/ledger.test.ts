import { expect, test } from 'vitest';
import { cleanArticle } from '../../src/ingest/clean/index.js';
import { NO_META } from '../../src/ingest/raw-article.js';
import { rawRange } from '../../src/text/mapped-text.js';

test('what is cut out within a sentence leaves the rows in order, and the words after it traced', () => {
  const raw =
    'President Ada Finch Ada B. FinchHart: The case for ferries MORE spoke.\n\nShe said Governor Bo Roe Bo RoeVole: A bridge too far MORE would not resign on Friday.';
  const { text, textMap } = cleanArticle({
    id: 'a',
    source: { file: 'a', item: null, format: 'json', encoding: 'utf-8', bytes: 0, sha256: '' },
    meta: NO_META,
    raw,
    blocks: [],
    problems: [],
  });
  expect(text).not.toContain('MORE');
  let at = 0;
  for (const [start, length] of textMap) {
    expect(start).toBe(at);
    at += length;
  }
  for (const word of ['spoke', 'Governor', 'resign', 'Friday']) {
    const start = text.indexOf(word);
    const range = rawRange(textMap, { start, end: start + word.length });
    expect(range && raw.slice(range.start, range.end)).toBe(word);
  }
});
