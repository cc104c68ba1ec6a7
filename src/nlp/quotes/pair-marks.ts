import type { Mark } from './marks.js';

/** One quoted stretch by the marks around it: indexes into the list of marks. */
export interface Pair {
  /** The opening mark; null where the words run on from the paragraph before, or nothing opened them. */
  readonly opening: number | null;
  /** The closing mark; null where nothing closes them before the paragraph ends. */
  readonly closing: number | null;
}

/** What each departure from clean marks costs; the cheapest reading of a paragraph wins. */
const COST = {
  /** The mark's neighbours speak for the other side: `he said" We won"`. */
  poorSide: 2,
  /** A curly mark on the wrong side: `”We won,” he said`. */
  wrongShape: 3,
  /** The mark means nothing: stray, or inches. */
  stray: 4,
  inches: 1,
  /** A quote within a quote in marks of the same kind. */
  nested: 3,
  /** The quote is still open where the paragraph ends. */
  leftOpen: 3,
  /** So it is, and the next paragraph opens with a mark again, as a quote of several paragraphs does. */
  leftOpenOnPurpose: 1,
  /** The paragraph goes on inside the quote that the one before left open. */
  carriedOn: 2,
} as const;

export interface Surroundings {
  /** The paragraph before left a quote open. */
  readonly openBefore: boolean;
  /** The next paragraph begins with an opening mark. */
  readonly reopensAfter: boolean;
}

/** How deep quotes stand within quotes, at most. */
const DEEPEST = 2;

interface Reading {
  readonly cost: number;
  readonly before: Reading | null;
  readonly act: 'open' | 'close' | 'skip';
}

/**
 * Which marks open and which close: the cheapest way to read a paragraph's marks from left to right, found by
 * dynamic programming over the depth of quotes. There is always one, whatever the marks are.
 */
export function pairMarks(marks: readonly Mark[], { openBefore, reopensAfter }: Surroundings): Pair[] {
  const start: Reading = { cost: 0, before: null, act: 'skip' };
  let readings: (Reading | null)[] = [start, openBefore ? { ...start, cost: COST.carriedOn } : null, null];
  for (const mark of marks) {
    const next: (Reading | null)[] = [null, null, null];
    const consider = (depth: number, reading: Reading): void => {
      const known = next[depth];
      if (!known || reading.cost < known.cost) next[depth] = reading;
    };
    for (const [depth, before] of readings.entries()) {
      if (!before) continue;
      consider(depth, { cost: before.cost + strayCost(mark), before, act: 'skip' });
      if (depth < DEEPEST) {
        const cost = before.cost + openingCost(mark) + (depth > 0 ? COST.nested : 0);
        consider(depth + 1, { cost, before, act: 'open' });
      }
      if (depth > 0) consider(depth - 1, { cost: before.cost + closingCost(mark), before, act: 'close' });
    }
    readings = next;
  }
  const left = reopensAfter ? COST.leftOpenOnPurpose : COST.leftOpen;
  let best: Reading | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [depth, reading] of readings.entries()) {
    if (!reading || reading.cost + depth * left >= bestCost) continue;
    best = reading;
    bestCost = reading.cost + depth * left;
  }
  return pairsOf(best!, marks.length);
}

function strayCost(mark: Mark): number {
  return mark.afterFigure ? COST.inches : COST.stray;
}

function openingCost({ shape, opensWell, closesWell }: Mark): number {
  return (shape === 'closing' ? COST.wrongShape : 0) + (opensWell ? 0 : closesWell ? COST.poorSide : 1);
}

function closingCost({ shape, opensWell, closesWell }: Mark): number {
  return (shape === 'opening' ? COST.wrongShape : 0) + (closesWell ? 0 : opensWell ? COST.poorSide : 1);
}

/** The outermost pairs of a reading, which is a chain from its last mark to its start. */
function pairsOf(last: Reading, count: number): Pair[] {
  const acts: Reading['act'][] = [];
  let reading = last;
  for (let i = count - 1; i >= 0; i--) {
    acts.unshift(reading.act);
    reading = reading.before!;
  }
  const pairs: Pair[] = [];
  let opening: number | null = null;
  let depth = reading.cost > 0 ? 1 : 0;
  for (const [i, act] of acts.entries()) {
    if (act === 'open' && depth++ === 0) opening = i;
    if (act === 'close' && --depth === 0) {
      pairs.push({ opening, closing: i });
      opening = null;
    }
  }
  if (depth > 0) pairs.push({ opening, closing: null });
  return pairs;
}
