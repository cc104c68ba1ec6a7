import { describe, expect, test } from 'vitest';
import { factsOf } from '../facts-of.js';

const people = (text: string): unknown[] =>
  factsOf('candidacy', text, ['person']).map(({ person }) => person);

describe('who stands, told by the fight', () => {
  const scene = 'The U.S. Senate race in Ohio is close.';
  const stand = (text: string): unknown[] =>
    factsOf('candidacy', text, ['person'], { scene })
      .map(({ person }) => person)
      .sort();
  test.each([
    [
      'Rep. Ada Finch finds herself in a close Senate contest with former Gov. Paul Roe.',
      ['Ada Finch', 'Paul Roe'],
    ],
    [
      'In the Senate race, Democratic Sen. Ada Finch and Republican Paul Roe are tied.',
      ['Ada Finch', 'Paul Roe'],
    ],
    ['Sen. Ada Finch’s re-election prospects look strong.', ['Ada Finch']],
    ['The winner will take on Democrat Ada Finch in the general election.', ['Ada Finch']],
    ['Ada Finch is up 43-42 percent over Paul Roe in a poll.', ['Ada Finch', 'Paul Roe']],
  ])('%s', (text, expected) => {
    expect(stand(text)).toEqual(expected);
  });

  test.each([
    'The race between the Republican and Democrat Marisol Ybarra-Kent — sister of the comedian Paul Roe — is tied.',
    'Both hope to succeed retiring incumbent Sen. Paul Roe.',
  ])('not Roe: %s', (text) => {
    expect(people(text)).not.toContain('Paul Roe');
  });
});

test.each([
  ['You want to know who lost the race, Paul Roe of the Report wrote of Renfro.', []],
  ['Republicans demanded that Renfro be sorry and that he drop out of the race.', []],
  ['Another poll shows Renfro edging Ybarra-Kent by four points.', []],
  ['Renfro tried that in the election — and lost handily.', ['Dale Renfro lost']],
])('an outcome: %s', (text, expected) => {
  const found = factsOf('outcome', text, ['person', 'outcome']);
  expect(found.map(({ person, outcome }) => `${person} ${outcome}`)).toEqual(expected);
});

describe('leads', () => {
  test.each([
    ['Another poll shows Renfro edging Ybarra-Kent by four points.', [{ ahead: 'Dale Renfro', points: 4 }]],
    ['A survey had Renfro trailing by 9 percentage points.', [{ ahead: 'Marisol Ybarra-Kent', points: 9 }]],
    ['In the poll women back Renfro by 13 points.', [{ ahead: 'Dale Renfro', points: 13 }]],
  ])('of a poll: %s', (text, expected) => {
    expect(factsOf('poll_lead', text, ['ahead', 'points'])).toEqual(expected);
  });

  test('of a race that is over', () => {
    const text = 'Renfro’s 7 percentage point win in the election is no surprise.';
    expect(factsOf('margin', text, ['ahead', 'points'])).toEqual([{ ahead: 'Dale Renfro', points: 7 }]);
  });
});

describe('whose share', () => {
  const shares = (type: 'poll' | 'vote_share', text: string): string[] =>
    factsOf(type, text, ['person', 'percent']).map(({ person, percent }) => `${person} ${percent}`);

  test.each([
    [
      'A poll found Renfro well ahead of Ybarra-Kent: 53 percent vs. 36 percent.',
      ['Dale Renfro 53', 'Marisol Ybarra-Kent 36'],
    ],
    [
      'The poll found a gap. By 47-39 percent, women back Renfro.',
      ['Dale Renfro 47', 'Marisol Ybarra-Kent 39'],
    ],
    [
      'The poll found that independents go for Renfro by 51-26 percent.',
      ['Dale Renfro 51', 'Marisol Ybarra-Kent 26'],
    ],
    ['In the poll, eighty percent of Democrats back Ybarra-Kent.', ['Marisol Ybarra-Kent 80']],
    ['In the poll more voters think Renfro agrees with the president too often (48 percent).', []],
  ])('in a poll: %s', (text, expected) => {
    expect(shares('poll', text)).toEqual(expected);
  });

  test.each([
    [
      'Renfro won, capturing 54 percent of the vote, compared with his opponent’s 45 percent.',
      ['Dale Renfro 54', 'Marisol Ybarra-Kent 45'],
    ],
    ['Renfro held 33.4 percent with 99 percent of precincts reporting.', ['Dale Renfro 33.4']],
  ])('in a count: %s', (text, expected) => {
    expect(shares('vote_share', text)).toEqual(expected);
  });

  test('precincts beside a share', () => {
    const text = 'Renfro held 33.4 percent with 99 percent of precincts reporting.';
    expect(factsOf('precincts', text, ['percent'])).toEqual([{ percent: 99 }]);
  });

  test('what is named before polls only is nobody', () => {
    const text = 'A Harlan-Pike poll showed Renfro at 49 percent and Ybarra-Kent at 44 percent.';
    expect(shares('poll', text)).toEqual(['Dale Renfro 49', 'Marisol Ybarra-Kent 44']);
  });
});

test.each([
  ['They hope to succeed retiring Sen. Paul Roe in the election.', ['Paul Roe']],
  ['Party leaders explored options for replacing Renfro before the election.', []],
  [
    'Ybarra-Kent was in the House before joining the Renfro administration, having held a seat for 20 years.',
    [],
  ],
])('who held the seat before: %s', (text, expected) => {
  expect(factsOf('predecessor', text, ['person']).map(({ person }) => person)).toEqual(expected);
});

test.each([
  ['A candidate must exceed 50 percent of the vote to win the nomination outright.', [{ percent: 50 }]],
  ['Republicans can hold their majority with less than 50 percent of the vote.', []],
  ['In the latest battleground polls, neither hits the 50 percent mark.', []],
])('a threshold: %s', (text, expected) => {
  expect(factsOf('threshold', text, ['percent'])).toEqual(expected);
});

test('how long one person has served is no history of a party', () => {
  const text =
    'Only 76 percent of Republicans support Renfro, who has represented Texas in the House since 1997.';
  expect(factsOf('history', text, ['since'])).toEqual([]);
});
