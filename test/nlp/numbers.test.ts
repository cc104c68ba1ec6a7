import { describe, expect, test } from 'vitest';
import { numbersOf } from './read.js';

describe('what a number is', () => {
  test.each([
    ['Finch had 51 percent.', { text: '51 percent', kind: 'percent', value: 51 }],
    ['Finch had 49.6%.', { text: '49.6%', kind: 'percent', value: 49.6 }],
    ['Sixty-nine percent agreed.', { text: 'Sixty-nine percent', kind: 'percent', value: 69 }],
    ['She won by 5 percentage points.', { text: '5 percentage points', kind: 'points', value: 5 }],
    ['a 7-point lead', { text: '7-point', kind: 'points', value: 7 }],
    ['a lead of a single point', { text: 'a single point', kind: 'points', value: 1 }],
    ['They spent $3 million.', { text: '$3 million', kind: 'money', value: 3_000_000, unit: 'USD' }],
    ['They spent $8.3M.', { text: '$8.3M', kind: 'money', value: 8_300_000 }],
    ['They spent half a million dollars.', { text: 'half a million dollars', kind: 'money', value: 500_000 }],
    ['about three-quarters of a million left', { text: 'three-quarters of a million', value: 750_000 }],
    ['a quarter of a million dollars', { kind: 'money', value: 250_000 }],
    ['three quarters of growth', { text: 'three quarters', kind: 'duration', value: 3 }],
    ['three-quarters of a mile', { kind: 'fraction', value: 0.75 }],
    ['two and a half hours', { kind: 'duration', value: 2.5 }],
    ['one and a half million dollars', { kind: 'money', value: 1_500_000 }],
    ['Roe had 155,040 votes.', { text: '155,040 votes', kind: 'votes', value: 155_040 }],
    ['8,000 provisional and absentee ballots', { kind: 'votes', value: 8000 }],
    ['97 of 210 precincts reporting', { kind: 'count', value: 97, of: 210, unit: 'precincts' }],
    ['207 of the 208 precincts', { kind: 'count', value: 207, of: 208 }],
    ['six in 10 voters', { kind: 'fraction', value: 0.6, of: 10 }],
    ['an 18-candidate field', { kind: 'count', value: 18, unit: 'candidate' }],
    ['a third term', { kind: 'ordinal', value: 3 }],
    ['a third of the vote', { kind: 'fraction', value: 1 / 3 }],
    ['two-thirds of the vote', { kind: 'fraction', value: 2 / 3 }],
    ['the 6th District', { text: '6th', kind: 'ordinal', value: 6 }],
    ['a 30-year-old clerk', { text: '30-year-old', kind: 'age', value: 30 }],
    ['Ada Finch, 47, won.', { text: '47', kind: 'age', value: 47 }],
    ['for 40 years', { text: '40 years', kind: 'duration', value: 40, unit: 'years' }],
    ['since 1979', { text: '1979', kind: 'year', value: 1979 }],
    ['Call 202-555-0100 now.', { text: '202-555-0100', kind: 'phone', value: null }],
    ['a dozen counties', { kind: 'count', value: 12, unit: 'counties' }],
  ])('%s', (text, expected) => {
    expect(numbersOf(text)[0]).toMatchObject(expected);
  });
});

describe('hedges and ranges', () => {
  test.each([
    ['about $3 million', { approx: 'about', low: null, high: null }],
    ['nearly 40 percent', { approx: 'about', high: 40 }],
    ['more than 20 points', { approx: 'more_than', low: 20 }],
    ['at least 12 votes', { approx: 'more_than', low: 12 }],
    ['up to $2 million', { approx: 'less_than', high: 2_000_000 }],
    ['fewer than 200 votes', { approx: 'less_than', high: 200 }],
    ['the $4 million-plus they spent', { approx: 'more_than', value: 4_000_000 }],
    ['$1.2 million to $1.5 million', { low: 1_200_000, high: 1_500_000, approx: 'about' }],
    ['between $1.2 million and $1.5 million', { low: 1_200_000, high: 1_500_000, value: 1_350_000 }],
    ['between one and a half and two million dollars', { kind: 'money', low: 1_500_000, high: 2_000_000 }],
    ['$1.2 million and $1.5 million', { low: null, high: null, value: 1_200_000 }],
    ['$2-3 million', { low: 2_000_000, high: 3_000_000 }],
    ['exactly 51 percent', { approx: 'exact', low: null, high: null }],
  ])('%s', (text, expected) => {
    expect(numbersOf(text)[0]).toMatchObject(expected);
  });
});

test('of a pair both are percentages', () => {
  expect(numbersOf('Roe trails Finch 48 - 40 percent').map(({ kind, value }) => [kind, value])).toEqual([
    ['percent', 48],
    ['percent', 40],
  ]);
});

describe('no numbers of anything', () => {
  test.each([
    ['One should not ask.', 'a pronoun'],
    ['She will vote on June 20.', 'the day of a date'],
    ['The poll of voters showed nothing.', 'no figures'],
  ])('%s (%s)', (text) => {
    expect(numbersOf(text)).toEqual([]);
  });
});
