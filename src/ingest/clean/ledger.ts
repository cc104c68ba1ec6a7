import type { TextMapRow } from '../../schema/index.js';
import { type MappedText, pushRow } from '../../text/mapped-text.js';
import type { Range } from '../../text/spans.js';

const BLANK_LINE = '\n\n';

/** White space and what cannot be seen: all that a row of equal lengths may put white space in place of. */
const NOTHING_SEEN = /^[\s\p{Cc}\p{Cf}\ud800-\udfff]*$/u;

/**
 * Joins the kept paragraphs, a blank line between them, so that the rows of the map together with the
 * ranges accounted for `elsewhere` (captions, removals) cover the raw text. What lies between them is white
 * space, invisible characters and markup: it becomes the blank line, or a row of length 0.
 */
export function accountForAll(
  raw: string,
  kept: readonly MappedText[],
  elsewhere: readonly Range[],
): MappedText {
  const others = [...elsewhere].sort((a, b) => a.start - b.start || a.end - b.end);
  const rows: TextMapRow[] = [];
  const texts: string[] = [];
  let length = 0;
  let at = 0;
  let nextOther = 0;
  /** The blank line still to be written before the next paragraph. */
  let owed = '';

  const write = (text: string): void => {
    texts.push(text);
    length += text.length;
  };
  /** What lies before some raw offset; `within` is how far into its paragraph the text is there. */
  const gap = (until: number, within = 0): void => {
    if (until <= at) return;
    const same = owed.length === until - at && !NOTHING_SEEN.test(raw.slice(at, until));
    if (same) rows.push([length + within, 0, at, until - at]);
    else {
      pushRow(rows, [length + within, owed.length, at, until - at]);
      write(owed);
      owed = '';
    }
    at = until;
  };
  const passOthers = (before: number, within = 0): void => {
    for (; nextOther < others.length && others[nextOther]!.start < before; nextOther++) {
      gap(others[nextOther]!.start, within);
      at = Math.max(at, others[nextOther]!.end);
    }
  };

  for (const paragraph of kept) {
    const begins = paragraph.map[0]?.[2] ?? at;
    passOthers(begins);
    gap(begins);
    if (owed !== '') rows.push([length, owed.length, at, 0]);
    write(owed);
    owed = '';
    for (const [start, size, from, rawSize] of paragraph.map) {
      // What was cut out of the paragraph lies in others, but for the white space around it.
      passOthers(from, start);
      gap(from, start);
      pushRow(rows, [start + length, size, from, rawSize]);
      at = from + rawSize;
    }
    write(paragraph.text);
    owed = BLANK_LINE;
  }
  owed = '';
  passOthers(Number.POSITIVE_INFINITY);
  gap(raw.length);
  return { text: texts.join(''), map: rows };
}
