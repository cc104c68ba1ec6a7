import type { TextMap, TextMapRow } from '../schema/index.js';
import type { Range } from './spans.js';

/**
 * A text that knows where each of its characters came from. The rows lead to the raw text, in order and
 * without overlaps, and leave no character of `text` out.
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
    else if (from === at) rows.push([from - start, to - from, raw, rawLength]);
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
    const { map } = sliceMapped(mapped, edit.start, edit.end);
    const raw = map[0]![2];
    const [, , lastRaw, lastLength] = map.at(-1)!;
    parts.push({ text: edit.text, map: [[0, edit.text.length, raw, lastRaw + lastLength - raw]] });
    at = edit.end;
  }
  if (at < mapped.text.length) parts.push(sliceMapped(mapped, at, mapped.text.length));
  return joinMapped(parts);
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
    start ??= copied ? raw + from - at : raw;
    end = copied ? raw + to - at : raw + rawLength;
  }
  return start === null ? null : { start, end };
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
