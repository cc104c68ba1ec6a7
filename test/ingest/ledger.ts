import { expect } from 'vitest';
import type { Media, Removal, TextMap } from '../../src/schema/index.js';

interface Accounted {
  readonly text: string;
  readonly textMap: TextMap;
  readonly media: readonly Media[];
  readonly removed: readonly Removal[];
}

/**
 * The promise of the ledger: every character of the text comes from a row, and the rows of the text, the rows of
 * the captions and the removals together cover every character of the raw text exactly once.
 */
export function expectAccounted(raw: string, article: Accounted): void {
  const covered = new Uint8Array(raw.length);
  const cover = (start: number, length: number): void => {
    for (let i = start; i < start + length; i++) covered[i]!++;
  };
  for (const { text, textMap } of [article, ...article.media]) {
    let at = 0;
    for (const [start, length, rawStart, rawLength] of textMap) {
      expect(start).toBe(at);
      at += length;
      cover(rawStart, rawLength);
    }
    expect(at).toBe(text.length);
  }
  for (const { raw: range, text } of article.removed) {
    expect(raw.slice(range.start, range.end)).toBe(text);
    cover(range.start, range.end - range.start);
  }
  expect(covered.findIndex((times) => times !== 1)).toBe(-1);
}
