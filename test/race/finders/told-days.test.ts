import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../../src/index.js';
import { factsOf } from '../facts-of.js';

const days = (text: string, scene: string, published: string): string[] =>
  factsOf('event_date', text, ['event', 'date'], { scene, published }).map(
    ({ event, date }) => `${event} ${date}`,
  );

describe('days of a city’s election', () => {
  const CITY =
    'PORT SELWYN, Wash. — Mayor Ada Finch won a third term over Bo Roe in this year’s general election.';

  test.each([
    ['Finch led by 212 on election night, Nov. 4, and later by nine.', ['general 2025-11-04']],
    ['Finch gave a party on the night of Nov. 4.', []],
    ['The county said Thursday at the end of a recount that nothing had changed.', ['other 2025-12-04']],
    ['Election officials signed off Thursday on the returns.', ['other 2025-12-04']],
    // It still lies ahead, or is about something else.
    ['The county will certify the results on Dec. 9.', []],
    ['Officials signed off Thursday on a new ferry.', []],
    ['Ballots went in the mail Oct. 15.', ['other 2025-10-15']],
    ['Letters went in the mail Oct. 15.', []],
  ])('%s', (text, told) => {
    expect(days(text, CITY, '2025-12-05')).toEqual(told);
  });
});

describe('the vote before a runoff', () => {
  const RUNOFF =
    'Bo Roe defeated Ada Finch in the Jan. 28 runoff of a special election for Texas’ 41st Congressional District.';

  test.each([
    [
      'The result flipped the order of finish on Nov. 5, when Finch led a 14-candidate field.',
      ['special_election 2019-11-05'],
    ],
    ['Finch spoke in Seguin on Nov. 5, when it rained.', []],
    [
      'Finch, who came within a point of winning outright in November, raised more.',
      ['special_election 2019-11'],
    ],
    ['Finch, who came within a mile of the border in November, raised more.', []],
  ])('%s', (text, told) => {
    expect(days(text, RUNOFF, '2020-01-29')).toEqual(told);
  });
});

test('the month in which the winner of a primary meets somebody', () => {
  const scene = 'Republican Ada Finch is running for the U.S. Senate in the May 3 primary in Indiana.';
  expect(
    days(
      'The winner of the primary will face Bo Roe, a Democrat and a pastor, in November.',
      scene,
      '2022-04-15',
    ),
  ).toEqual(['general 2022-11']);
  expect(days('Finch met Bo Roe, a Democrat and a pastor, in November.', scene, '2022-04-15')).toEqual([]);
});

test('the night of a count', () => {
  const scene = 'Texas’ 41st Congressional District filled a vacant House seat in a special election.';
  const lede = 'Ada Finch hovered just above the mark she needs to win the seat outright late Tuesday.';
  const count = (reported: number): string =>
    `${lede} With ${reported} of 264 precincts reporting, Finch had 51.2 percent of the vote and Bo Roe 20.9 percent.`;
  expect(days(count(118), scene, '2019-11-05')).toEqual(['special_election 2019-11-05']);
  expect(days(count(264), scene, '2019-11-05')).toEqual([]);
});

test('the day of a primary in an article without a date is of the year of its race', () => {
  const text = (money: string): string =>
    `${money} The group will help Finch through the May 3 Republican primary for U.S. Senate in Indiana.`;
  const found = (money: string): string[] =>
    analyzeArticle({ text: text(money) }).facts.flatMap((fact) =>
      fact.type === 'event_date' ? [fact.date] : [],
    );
  expect(found('Republican Ada Finch raised $1.35 million in the first quarter of 2022.')).toEqual([
    '2022-05-03',
  ]);
  expect(found('Republican Ada Finch raised $1.35 million.')).toEqual([]);
});
