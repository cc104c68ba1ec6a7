import type { Approximation } from '../../../schema/index.js';

/** A number as a text states it. */
export interface Stated {
  readonly value: number;
  readonly approx: Approximation;
  readonly low?: number | null;
  readonly high?: number | null;
}

/** How far "about" reaches, as a share of the value. */
const ABOUT = 0.1;
/** "nearly half" is said of 45 and of 49.6; a text that hedges is not held to more than this. */
const HEDGED = 0.15;

/** Whole numbers below this are told to the unit; above, zeros at the end may be rounding. */
const TOLD_EXACTLY = 1000;

/** The unit a number is told in: 49.6 in tenths, 52 in ones, 3000000 in millions. */
export function precisionOf(value: number): number {
  const text = String(value);
  const point = text.indexOf('.');
  if (point >= 0) return 10 ** -(text.length - point - 1);
  return value < TOLD_EXACTLY ? 1 : 10 ** /0*$/.exec(text)![0].length;
}

/** The values that a statement can stand for. */
function reach({ value, approx, low, high }: Stated): { low: number; high: number } {
  if (low !== null && low !== undefined && high !== null && high !== undefined) return { low, high };
  const half = precisionOf(value) / 2;
  switch (approx) {
    case 'exact':
      return { low: value - half, high: value + half };
    case 'about':
      return { low: value - Math.max(half, value * ABOUT), high: value + Math.max(half, value * ABOUT) };
    case 'more_than':
      return { low: value, high: value + Math.max(half * 2, value * HEDGED) };
    case 'less_than':
      return { low: value - Math.max(half * 2, value * HEDGED), high: value };
  }
}

/** "by nine points" and "by almost nine": the same figure, with a hedge or without. */
const same = (a: Stated, b: Stated): boolean => a.value === b.value;

/** Whether two statements can be about one number: equal, one the rounding of the other, or within its hedge. */
export function compareStated(a: Stated, b: Stated): 'same' | 'rounding' | 'different' {
  if (same(a, b)) return 'same';
  const x = reach(a);
  const y = reach(b);
  return x.low < y.high && y.low < x.high ? 'rounding' : 'different';
}
