import { isoMonth } from '../../../text/calendar.js';
import type { DateRule, FoundDate } from '../rule.js';

/** Months of a part of a year. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [1, 4]],
  ['mid', [5, 8]],
  ['late', [9, 12]],
]);

/** "2016", "early 2018", "mid-2017"; words after it that make it a number of something rule it out. */
export const year: DateRule = {
  name: 'year',
  find({ tokens }, at) {
    const part = PARTS.get(tokens[at]!.lower);
    const yearTokenAt = !part ? at : tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    const token = tokens[yearTokenAt];
    if (!token || !/^(?:1[6-9]|20)\d{2}$/.test(token.text)) return null;
    const before = tokens[yearTokenAt - 1]?.text ?? '';
    const after = tokens[yearTokenAt + 1]?.lower ?? '';
    if (before === '$' || AFTER_A_COUNT.has(after)) return null;
    const value = token.text;
    const found: FoundDate = {
      value,
      grain: 'year',
      resolvedBy: 'explicit',
      firstToken: at,
      endToken: yearTokenAt + 1,
    };
    return part
      ? { ...found, low: isoMonth(Number(value), part[0]), high: isoMonth(Number(value), part[1]) }
      : found;
  },
};

const AFTER_A_COUNT = new Set(
  'votes ballots people voters percent % dollars miles feet acres jobs'.split(' '),
);
