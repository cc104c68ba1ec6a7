import type { TextMapRow } from '../../schema/index.js';
import { type MappedText, pushRow } from '../../text/mapped-text.js';
import type { Range } from '../../text/spans.js';

const BLANK_LINE = '\n\n';

/**
 * Joins the kept paragraphs, a blank line between them, so that the rows of the map together with the
 * ranges accounted for `elsewhere` (captions, removals) cover the raw text. What lies between them is white
 * space and invisible characters: it becomes the blank line, or a row of length 0.
 */
export function accountForAll(
  rawLength: number,
  kept: readonly MappedText[],
  elsewhere: readonly Range[],
): MappedText {
  const others = [...elsewhere].sort((a, b) => a.start - b.start || a.end - b.end);
  const rows: TextMapRow[] = [];
  let text = '';
  let raw = 0;
  let nextOther = 0;
  /** The blank line still to be written before the next paragraph. */
  let owed = '';

  const gap = (until: number): void => {
    if (until <= raw) return;
    pushRow(rows, [text.length, owed.length, raw, until - raw]);
    text += owed;
    owed = '';
    raw = until;
  };
  const passOthers = (before: number): void => {
    for (; nextOther < others.length && others[nextOther]!.start < before; nextOther++) {
      gap(others[nextOther]!.start);
      raw = Math.max(raw, others[nextOther]!.end);
    }
  };

  for (const paragraph of kept) {
    const begins = paragraph.map[0]?.[2] ?? raw;
    passOthers(begins);
    gap(begins);
    if (owed !== '') rows.push([text.length, owed.length, raw, 0]);
    text += owed;
    for (const [at, length, from, rawLength] of paragraph.map) {
      pushRow(rows, [at + text.length, length, from, rawLength]);
      raw = from + rawLength;
    }
    text += paragraph.text;
    owed = BLANK_LINE;
  }
  owed = '';
  passOthers(Number.POSITIVE_INFINITY);
  gap(rawLength);
  return { text, map: rows };
}
