import { describe, expect, test } from 'vitest';
import { datesOf } from './read.js';

/** 19 April 2017 was a Wednesday. */
describe('against the day of publication, Wednesday 19 April 2017', () => {
  test.each([
    ['Finch won Tuesday.', 'Tuesday', '2017-04-18', 'a bare weekday is the nearest past one'],
    ['Finch won on Wednesday.', 'Wednesday', '2017-04-19', 'the day of publication itself'],
    ['Finch won Thursday night.', 'Thursday night', '2017-04-13', 'within six days'],
    ['Voters will choose on Tuesday.', 'Tuesday', '2017-04-25', 'unless the verb looks ahead'],
    [
      'Finch won, setting up Tuesday’s runoff, which will be close.',
      'Tuesday',
      '2017-04-25',
      'what it will be',
    ],
    ['If the polls are right, Tuesday’s vote was a warning.', 'Tuesday', '2017-04-18', 'what it was'],
    ['The vote is scheduled for Saturday.', 'Saturday', '2017-04-22', 'scheduled'],
    ['She won last Tuesday.', 'last Tuesday', '2017-04-18', 'last'],
    ['They meet next Tuesday.', 'next Tuesday', '2017-04-25', 'next'],
    ['The runoff is June 20.', 'June 20', '2017-06-20', 'the nearest day of that name'],
    ['He filed Dec. 30.', 'Dec. 30', '2016-12-30', 'over the turn of the year'],
    ['It ends Tuesday, June 20.', 'Tuesday, June 20', '2017-06-20', 'a weekday beside its date'],
    ['She won on Nov. 6, 2018.', 'Nov. 6, 2018', '2018-11-06', 'a year of its own'],
    ['Polls closed 6/20/17.', '6/20/17', '2017-06-20', 'in figures'],
    ['He spoke tonight.', 'tonight', '2017-04-19', 'tonight'],
    ['He spoke last night.', 'last night', '2017-04-18', 'last night'],
    ['She led two weeks ago.', 'two weeks ago', '2017-04-05', 'so long ago'],
    ['She resigned last month.', 'last month', '2017-03', 'last month'],
    ['She won in November.', 'November', '2016-11', 'a month with a past verb'],
    [
      'The term ends in November.',
      'November',
      '2016-11',
      'a month that nothing tells of lies behind where that is nearer',
    ],
    ['It will be decided in November.', 'November', '2017-11', 'a month with a verb that looks ahead'],
    ['since March 2016', 'March 2016', '2016-03', 'a month with its year'],
    ['a race in 2014', '2014', '2014', 'a year'],
    ['since the late 1970s', 'late 1970s', '1970', 'a decade'],
    ['in early 2018', 'early 2018', '2018', 'a part of a year'],
    ['last fall', 'last fall', '2016', 'a season'],
    ['in the first quarter', 'first quarter', '2017', 'a quarter'],
  ])('%s -> %s is %s (%s)', (text, words, value) => {
    expect(datesOf(text)[0]).toMatchObject({ text: words, value });
  });
});

test('parts of years and of decades keep their bounds', () => {
  expect(datesOf('since the late 1970s')[0]).toMatchObject({ grain: 'decade', low: '1976', high: '1979' });
  expect(datesOf('last fall')[0]).toMatchObject({ grain: 'quarter', low: '2016-09', high: '2016-11' });
});

describe('without a day of publication nothing is guessed', () => {
  test.each(['Finch won Tuesday.', 'The runoff is June 20.', 'She resigned last month.', 'tonight'])(
    '%s',
    (text) => {
      expect(datesOf(text, null)[0]).toMatchObject({ value: null, resolvedBy: null });
    },
  );

  test('but what is written out is known', () => {
    expect(datesOf('Nov. 6, 2018', null)[0]).toMatchObject({ value: '2018-11-06', resolvedBy: 'explicit' });
  });
});

describe('no dates', () => {
  test.each([
    ['She may win.', 'a verb'],
    ['They march on.', 'a verb'],
    ['May 12 percent be enough?', 'a number of something'],
    ['She had 2016 votes.', 'a count'],
    ['a second term', 'no quarter'],
  ])('%s (%s)', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});
