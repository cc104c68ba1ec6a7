import { describe, expect, test } from 'vitest';
import { factsOf } from '../facts-of.js';

describe('how close a count came', () => {
  const CITY =
    'PORT SELWYN, Wash. — Mayor Ada Finch won a third term over Bo Roe in the Nov. 4 general election for mayor.';
  const margins = (text: string): string[] =>
    factsOf('margin', text, ['ahead', 'points', 'votes', 'approx'], {
      scene: CITY,
      published: '2025-12-05',
    }).map(({ ahead, points, votes, approx }) => `${ahead} ${points ?? '-'} ${votes ?? '-'} ${approx}`);

  test.each([
    ['The recount began with Finch 38 votes ahead.', ['Ada Finch - 38 exact']],
    ['The recount began with 38 votes left.', []],
    [
      'Finch led by 212 on election night, and by as few as nine the following Friday.',
      ['Ada Finch - 212 exact', 'Ada Finch - 9 exact'],
    ],
    [
      'The recount put Finch at 5,744 and Roe at 5,703, a margin of about a third of a percentage point.',
      ['Ada Finch 0.33 - about'],
    ],
    ['The recount cost about a third of a percentage point.', []],
    ['Finch said so. Her 3.1-point margin was wider than expected.', ['Ada Finch 3.1 - exact']],
  ])('%s', (text, told) => {
    expect(margins(text)).toEqual(told);
  });
});

describe('parts of the voters', () => {
  const PRIMARY =
    'Ada Finch won the Republican nomination for U.S. Senate in Indiana on Tuesday, beating Bo Roe. Roe conceded. Finch thanked Roe.';
  const options = { scene: PRIMARY, published: '2022-05-04' };

  test.each([
    [
      'Finch won 44% of women, according to an exit poll by Wabash Valley University.',
      ['Ada Finch 44 women'],
    ],
    ['Finch could have won 44% of women, according to an exit poll.', []],
    ['Finch won 44% of women, according to Wabash Valley University.', []],
  ])('an exit poll: %s', (text, told) => {
    const found = factsOf('vote_share', text, ['person', 'percent', 'group'], options);
    expect(found.map(({ person, percent, group }) => `${person} ${percent} ${group}`)).toEqual(told);
  });
});

describe('money', () => {
  const sums = (text: string): string[] =>
    factsOf('money', text, ['actor', 'action', 'amount', 'period']).map(
      ({ actor, action, amount, period }) => `${actor} ${action} ${amount} ${period ?? '-'}`,
    );

  test.each([
    [
      'Renfro has lent his campaign $6.9 million, including $2 million in the last week of March.',
      ['Dale Renfro donated 6900000 -', 'Dale Renfro donated 2000000 -'],
    ],
    [
      'Renfro raised $980,000 and had about three-quarters of a million left.',
      ['Dale Renfro raised 980000 -', 'Dale Renfro cash_on_hand 750000 -'],
    ],
    // Not of money.
    ['Renfro spoke to about three-quarters of a million left behind.', []],
    [
      'Renfro has outraised her, $5.2 million to $3.9 million, since July 1.',
      ['Dale Renfro raised 5200000 since 2020-07-01', 'Marisol Ybarra-Kent raised 3900000 since 2020-07-01'],
    ],
  ])('%s', (text, told) => {
    expect(sums(text)).toEqual(told);
  });

  test('who has votes stands, and what he spends is spent on it', () => {
    const votes = 'Owen Tate had 17.2% of the vote.';
    expect(sums(`${votes} Tate, who spent $212 and did not print signs, was gracious.`)).toEqual([
      'Owen Tate spent 212 -',
    ]);
    expect(sums('Owen Tate, who spent $212 and did not print signs, was gracious.')).toEqual([]);
  });
});

test('a lead that goes on from a matchup of the fall is of the fall', () => {
  const scene =
    'Republicans Ada Finch and Bo Roe are running in Indiana’s May 3 Republican primary for U.S. Senate.';
  const leads = (text: string): unknown[] =>
    factsOf('poll_lead', text, ['ahead', 'contest', 'points'], { scene, published: '2022-03-24' });
  const poll =
    'A poll tested the fall. Finch led the Rev. Max Vole, the only Democrat on the ballot, 49% to 38%.';
  expect(leads(`${poll} Roe led him by just two points.`)).toEqual([
    { ahead: 'Bo Roe', contest: 'US-Senate:IN:2022:general', points: 2 },
  ]);
  expect(leads('A poll tested the field. Roe led Finch by just two points.')).toEqual([
    { ahead: 'Bo Roe', contest: 'US-Senate:IN:2022:primary-R', points: 2 },
  ]);
});
