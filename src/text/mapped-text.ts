import type { TextMap, TextMapRow } from '../schema/index.js';
import type { Range } from './spans.js';

/**
 * A text that knows where each of its characters came from. The rows lead to the raw text, in order and
 * without overlaps, and leave no character of `text` out. A row of equal lengths is a copy, but for one kind
 * of white space in place of another; whatever else was put in place of raw characters has unequal lengths.
 */
export interface MappedText {
  readonly text: string;
  readonly map: TextMap;
}

/** A replacement of `[start, end)` of a text by other words. */
export interface Edit extends Range {
  readonly text: string;
}

/** The raw text itself, or a part of a larger raw text that begins at `offset`. */
export function unmapped(text: string, offset = 0): MappedText {
  return { text, map: text === '' ? [] : [[0, text.length, offset, text.length]] };
}

/**
 * The part `[start, end)` of a mapped text. What was replaced as a whole cannot be cut in its raw text: where
 * an edge runs through a replaced row, the raw stretch stays with the row's first character, and what follows
 * counts as inserted.
 */
export function sliceMapped({ text, map }: MappedText, start: number, end: number): MappedText {
  const rows: TextMapRow[] = [];
  const last = end === text.length;
  for (let i = firstRowAt(map, start); i < map.length; i++) {
    const [at, length, raw, rawLength] = map[i]!;
    if (at > end || (at === end && !(last && length === 0))) break;
    const from = Math.max(start, at);
    const to = Math.min(end, at + length);
    if (length === rawLength) rows.push([from - start, to - from, raw + from - at, to - from]);
    else if (from === at) rows.push(...replacedRows(from - start, to - from, raw, rawLength));
    else rows.push([from - start, to - from, raw + rawLength, 0]);
  }
  return { text: text.slice(start, end), map: rows };
}

/** The parts one after the other. */
export function joinMapped(parts: readonly MappedText[]): MappedText {
  const rows: TextMapRow[] = [];
  let text = '';
  for (const part of parts) {
    for (const [at, length, raw, rawLength] of part.map)
      pushRow(rows, [at + text.length, length, raw, rawLength]);
    text += part.text;
  }
  return { text, map: rows };
}

/** Adds a row, or lengthens the last one where both are copied character for character without a gap. */
export function pushRow(rows: TextMapRow[], row: TextMapRow): void {
  const last = rows.at(-1);
  const continues =
    last !== undefined &&
    last[1] === last[3] &&
    row[1] === row[3] &&
    last[0] + last[1] === row[0] &&
    last[2] + last[3] === row[2];
  if (continues) {
    last[1] += row[1];
    last[3] += row[3];
  } else rows.push([...row]);
}

/** Applies replacements of at least one character each, in order and without overlaps; each is traced as a whole. */
export function applyEdits(mapped: MappedText, edits: readonly Edit[]): MappedText {
  if (edits.length === 0) return mapped;
  const parts: MappedText[] = [];
  let at = 0;
  for (const edit of edits) {
    if (edit.start > at) parts.push(sliceMapped(mapped, at, edit.start));
    parts.push(replaceWhole(sliceMapped(mapped, edit.start, edit.end), edit.text));
    at = edit.end;
  }
  if (at < mapped.text.length) parts.push(sliceMapped(mapped, at, mapped.text.length));
  return joinMapped(parts);
}

/** White space of every kind, next line (U+0085) among it. */
const ALL_WHITE = /^[\s\u0085]*$/;

function replaceWhole(part: MappedText, text: string): MappedText {
  const raw = part.map[0]![2];
  const [, , lastRaw, lastLength] = part.map.at(-1)!;
  const rawLength = lastRaw + lastLength - raw;
  const whiteForWhite = ALL_WHITE.test(part.text) && ALL_WHITE.test(text);
  const map: TextMap = whiteForWhite
    ? [[0, text.length, raw, rawLength]]
    : replacedRows(0, text.length, raw, rawLength);
  return { text, map };
}

/**
 * The rows of a replaced stretch. Where old and new happen to be of one length, equal lengths would claim a
 * copy, so that the raw stretch is dropped in one row and the new words inserted in the next.
 */
function replacedRows(at: number, length: number, raw: number, rawLength: number): TextMapRow[] {
  if (length !== rawLength || length === 0) return [[at, length, raw, rawLength]];
  return [
    [at, 0, raw, rawLength],
    [at, length, raw + rawLength, 0],
  ];
}

/**
 * Where a span of the text came from in the raw text, from its first to its last character; null where
 * nothing of it did.
 */
export function rawRange(map: TextMap, span: Range): Range | null {
  let start: number | null = null;
  let end = 0;
  for (let i = firstRowAt(map, span.start); i < map.length; i++) {
    const [at, length, raw, rawLength] = map[i]!;
    if (at >= span.end) break;
    const from = Math.max(span.start, at);
    const to = Math.min(span.end, at + length);
    if (from >= to) continue;
    const copied = length === rawLength;
    start ??= copied ? raw + from - at : replacedFrom(map, i);
    end = copied ? raw + to - at : raw + rawLength;
  }
  return start === null ? null : { start, end };
}

/** Where the raw stretch of a replaced row begins: with the row dropped right before it, where it was inserted for that. */
function replacedFrom(map: TextMap, index: number): number {
  const [at, , raw, rawLength] = map[index]!;
  const before = map[index - 1];
  const insertedForIt =
    rawLength === 0 &&
    before !== undefined &&
    before[1] === 0 &&
    before[0] === at &&
    before[2] + before[3] === raw;
  return insertedForIt ? before[2] : raw;
}

/** The index of the first row that ends after the offset, or that is empty and stands at it. */
function firstRowAt(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [at, length] = map[middle]!;
    if (at + length > offset || (length === 0 && at === offset)) high = middle;
    else low = middle + 1;
  }
  return low;
}
