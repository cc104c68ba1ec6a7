import { describe, expect, test } from 'vitest';
import { toldIn } from '../told-in.js';

const told = (text: string): string[] => toldIn(text, '2018-10-20');

const BOTH = ['Bo Roe stands (R) · Governor:OH:2018', 'Ida Tate stands (D) · Governor:OH:2018'];

describe('two of two parties who meet in one race', () => {
  test.each([
    'COLUMBUS — Republican Bo Roe has pulled even with Democrat Ida Tate in Ohio’s governor’s race.',
    'Republican Bo Roe and Democrat Ida Tate are out of money in the race for governor of Ohio.',
    'Ohio Attorney General Bo Roe, the Republican nominee for governor, debated Democrat Ida Tate.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(BOTH);
  });

  test.each([
    'Republican Bo Roe endorsed Democrat Ida Tate in Ohio’s governor’s race.',
    'Republican Bo Roe praised a former rival, Democrat Abel Crane, in Ohio’s governor’s race.',
  ])('%s', (text) => {
    expect(told(text).filter((line) => line.startsWith('Bo Roe stands'))).toEqual([]);
  });
});

describe('who wants an office', () => {
  test.each([
    [
      'State Sen. Bo Roe, a Republican from Lima, wants to be Ohio’s next governor.',
      ['Bo Roe stands (R) · Governor:OH:2018'],
    ],
    [
      'Ida Tate, a Democrat, is trying to become the first woman elected governor of Ohio.',
      ['Ida Tate stands (D) · Governor:OH:2018'],
    ],
    ['Ida Tate’s campaign for Ohio governor got a boost Monday.', ['Ida Tate stands · Governor:OH:2018']],
    ['Ida Tate became the first woman elected governor of Ohio, in 1990.', []],
    [
      'Democrat Ida Tate hopes to flip Ohio’s 12th Congressional District, now held by retiring Rep. Abel Crane.',
      ['Abel Crane held the seat · US-House:OH-12:2018', 'Ida Tate stands (D) · US-House:OH-12:2018'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test('the day on which one debated the other', () => {
  const text =
    'Republican Bo Roe debated Democrat Ida Tate in the governor’s race in Toledo, Ohio, on Thursday night.';
  expect(told(text).filter((line) => line.startsWith('debate'))).toEqual([
    'debate 2018-10-18 · Governor:OH:2018',
  ]);
});
