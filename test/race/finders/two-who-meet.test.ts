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

describe('who stands, in ordinary words', () => {
  const standing = (text: string): string[] => told(text).filter((line) => line.includes(' stands'));

  test.each([
    [
      'Lt. Gov. Bo Roe and state Treasurer Ida Tate are the front-runners for the Republican nomination for governor of Ohio.',
      ['Bo Roe stands (R) · Governor:OH:2018:primary-R', 'Ida Tate stands (R) · Governor:OH:2018:primary-R'],
    ],
    [
      'The race for mayor of Toledo, Ohio, is down to two candidates: Councilman Bo Roe and businesswoman Ida Tate.',
      ['Bo Roe stands · Mayor:OH.toledo:2018', 'Ida Tate stands · Mayor:OH.toledo:2018'],
    ],
    [
      'Polls show a tight race in Ohio between Democratic Sen. Ida Tate and Republican Bo Roe.',
      ['Bo Roe stands (R) · US-Senate:OH:2018', 'Ida Tate stands (D) · US-Senate:OH:2018'],
    ],
    [
      'Council member Bo Roe will face Ida Tate in a Nov. 6 runoff for mayor of Toledo, Ohio.',
      ['Bo Roe stands · Mayor:OH.toledo:2018:runoff', 'Ida Tate stands · Mayor:OH.toledo:2018:runoff'],
    ],
    [
      'Former Gov. Ida Tate launched a bid for U.S. Senate in Ohio on Monday, saying she would take on Sen. Bo Roe in 2020.',
      ['Ida Tate stands · US-Senate:OH:2020'],
    ],
    [
      'Incumbent Mayor Ida Tate finished first in Tuesday’s nonpartisan primary in Toledo, Ohio, with 41 percent.',
      ['Ida Tate stands · Mayor:OH.toledo:2018:primary'],
    ],
  ])('%s', (text, expected) => {
    expect(standing(text)).toEqual(expected);
  });
});

test('who qualified on a day did not vote on it', () => {
  const text = 'Bo Roe qualified Tuesday for the special election in Ohio’s 12th Congressional District.';
  expect(told(text).filter((line) => line.startsWith('special_election'))).toEqual([]);
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
  const bill = 'Bo Roe and Dana Pratt debated Ida Tate’s bill in the governor’s race in Ohio on Thursday.';
  expect(told(bill).filter((line) => line.startsWith('debate'))).toEqual([]);
});
