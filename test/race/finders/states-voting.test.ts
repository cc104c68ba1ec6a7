import { expect, test } from 'vitest';
import { toldIn } from '../told-in.js';

const RACE =
  'Sen. Bo Roe of Vermont and former Secretary of State Ida Tate are running for the Democratic presidential nomination.';

/** The days that a sentence tells, with the state. */
const days = (text: string): string[] =>
  toldIn(text, '2016-04-22', RACE).filter((line) => line.startsWith('primary '));

test.each([
  [
    'Roe spoke in Maryland, which will vote on Tuesday along with Delaware and Connecticut.',
    ['CT', 'DE', 'MD'].map((state) => `primary 2016-04-26 · President:${state}:2016:primary-D`),
  ],
  ['Tate will skip Oregon, which votes May 17.', ['primary 2016-05-17 · President:OR:2016:primary-D']],
  [
    'The primaries in Ohio and Iowa are on May 3.',
    ['IA', 'OH'].map((state) => `primary 2016-05-03 · President:${state}:2016:primary-D`),
  ],
  ['Tate held a rally in Ohio on Tuesday.', []],
])('%s', (text, told) => {
  expect(days(text)).toEqual(told);
});
