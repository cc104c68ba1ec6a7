/** A step of the shading: so many articles. */
export interface Level {
  /** 1 to 4, as the colours are numbered. */
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

const LEVELS = 4;

/** Up to four steps with as many states each, so that one busy state leaves the others apart. */
export function levelsOf(counts: readonly number[]): Level[] {
  const sorted = [...counts].sort((a, b) => a - b);
  const starts = [0, 1, 2, 3].map((quarter) => sorted[Math.floor((quarter * sorted.length) / LEVELS)]);
  const distinct = [...new Set(starts.filter((start) => start !== undefined))];
  return distinct.map((from, n) => ({
    level: n + 1 + LEVELS - distinct.length,
    from,
    to: sorted.findLast((count) => count < (distinct[n + 1] ?? Number.POSITIVE_INFINITY))!,
  }));
}
