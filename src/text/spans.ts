/** A stretch of a text: `[start, end)` in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Orders by start; of two that begin together the longer comes first. */
export const byPosition = (a: Range, b: Range): number => a.start - b.start || b.end - a.end;

/** Narrows a range by the white space at its edges; an all-white range becomes empty at its start. */
export function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const isWhite = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/**
 * The index of the last range that starts at or before the offset, -1 where none does.
 * The ranges must be in order of their starts.
 */
export function lastStartingAt(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
