import type { ArticleRecord } from '../schema/index.js';
import { astralPairs, CodePoints } from '../text/code-points.js';
import { rawRange } from '../text/mapped-text.js';
import type { Range } from '../text/spans.js';

/**
 * Turns spans of a record into code points of its raw text. The record does not hold that text, but all its
 * characters: those kept, and those removed.
 */
export class RawCodePoints {
  readonly #points: CodePoints;

  constructor({ text, textMap, media, removed }: ArticleRecord) {
    const starts = new Set<number>();
    const keep = (kept: string, map: ArticleRecord['textMap']): void => {
      if (astralPairs(kept).length === 0) return;
      for (const [at, length, raw, rawLength] of map) {
        if (length !== rawLength) continue;
        for (const index of astralPairs(kept.slice(at, at + length))) starts.add(raw + index);
      }
    };
    keep(text, textMap);
    for (const item of media) keep(item.text, item.textMap);
    for (const { text: lost, raw } of removed) {
      if (lost.length !== raw.end - raw.start) continue;
      for (const index of astralPairs(lost)) starts.add(raw.start + index);
    }
    this.#points = CodePoints.fromPairs([...starts].sort((a, b) => a - b));
  }

  /** Where a span of a text with this map stands in the raw text; null where it was never there. */
  range(map: ArticleRecord['textMap'], span: Range): Range | null {
    const raw = rawRange(map, span);
    return raw && { start: this.#points.at(raw.start), end: this.#points.at(raw.end) };
  }
}
