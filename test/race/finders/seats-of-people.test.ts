import { describe, expect, test } from 'vitest';
import { factsOf } from '../facts-of.js';

const told = (
  type: 'candidacy' | 'outcome' | 'margin' | 'predecessor' | 'endorsement',
  text: string,
  scene: string,
  published: string,
): string[] =>
  factsOf(type, text, ['person', 'ahead', 'outcome', 'endorser', 'contest'], { scene, published }).map(
    ({ person, ahead, outcome, endorser, contest }) =>
      [person ?? ahead ?? endorser, outcome, contest].filter((field) => field !== null).join(' '),
  );

const SENATE = 'Republican Dale Roe and Democrat Ida Tate are running for U.S. Senate in Ohio.';

describe('whoever stood once, or may some day, does not stand', () => {
  test.each([
    ['Former presidential nominee Walter Vole spoke in Dayton.', []],
    ['Failed Senate candidate Walter Vole spoke in Dayton.', []],
    ['Potential Senate candidate Walter Vole spoke in Dayton.', []],
    ['Vice presidential nominee Walter Vole spoke in Dayton.', []],
    ['Senate candidate Walter Vole spoke in Dayton.', ['Walter Vole US-Senate:OH:2020']],
  ])('%s', (text, expected) => {
    expect(told('candidacy', text, SENATE, '2020-09-15')).toEqual(expected);
  });
});

describe('what could happen shows who stands', () => {
  test.each([
    ['Tate joined the effort to unseat Sen. Walter Vole.', ['Walter Vole US-Senate:OH:2020']],
    ['Tate could oust Republican Sen. Walter Vole.', ['Walter Vole US-Senate:OH:2020']],
    [
      'Democrat Walter Vole has been neck and neck in his race for the Senate seat.',
      ['Walter Vole US-Senate:OH:2020'],
    ],
  ])('%s', (text, expected) => {
    const people = told('candidacy', text, SENATE, '2020-09-15');
    expect(people.filter((line) => line.startsWith('Walter'))).toEqual(expected);
  });
});

test('primaries of presidential years are for the presidency, though nobody says so', () => {
  const scene =
    'Ada Finch won the Nevada caucuses on Saturday and took most of the delegates. The caucuses were the third contest; the front-runner has 120 delegates.';
  const text = 'Max Vole won the Democratic primary in New Hampshire.';
  expect(told('outcome', text, scene, '2016-02-21')).toEqual(['Max Vole won President:NH:2016:primary-D']);
});

test('what is won again is what is held', () => {
  const scene = 'Republican Dale Roe and Democrat Ida Tate are running for president.';
  const text = 'New Jersey Gov. Max Vole won a second term by a landslide last year.';
  expect(told('outcome', text, scene, '2014-09-15')).toEqual(['Max Vole won Governor:NJ:2013']);
});

test('a seat that somebody was appointed to fill is in no race', () => {
  const scene =
    'Dale Roe and Ida Tate face each other in a special election in South Carolina’s 1st Congressional District on May 7.';
  const text =
    'Roe beat Tate by nine points in the special election to replace Max Vole, who was appointed last year by the governor to fill the Senate seat.';
  const contests = told('outcome', text, scene, '2013-05-08');
  expect(contests).toContain('Dale Roe won US-House:SC-1:2013:special');
});

test('of an article about races of many states a seat is that of the only state beside it', () => {
  const scene =
    'Senate races in Georgia, Kansas and Colorado remain close, and control of the Senate is at stake.';
  const text = 'In Iowa, Republican Ada Finch is running for the Senate seat.';
  expect(told('candidacy', text, scene, '2014-10-03')).toEqual(['Ada Finch US-Senate:IA:2014']);
});

test('a race of today has today’s year beside one of two years hence', () => {
  const scene = 'Democrats look to the 2016 Democratic caucuses already, and to the 2016 presidential race.';
  const text = 'Republican Ada Finch is running for U.S. Senate in Iowa.';
  expect(told('candidacy', text, scene, '2014-10-03')).toEqual(['Ada Finch US-Senate:IA:2014']);
});

test('the day of a general election tells its year', () => {
  const scene =
    'Republican Max Roe and Democrat Dan Tate ran in North Carolina’s 9th Congressional District.';
  const text = 'The Nov. 6, 2018, results showed Roe leading Tate by 905 votes.';
  expect(told('margin', text, scene, '2019-02-21')).toEqual(['Max Roe US-House:NC-9:2018']);
});

test('whoever is elected to a seat once held is no predecessor', () => {
  const scene =
    'A special election in South Carolina’s 1st Congressional District is on May 7. Ida Tate is the Democrat.';
  const text = 'Voters elected Dale Roe, who held the seat for three terms. Roe won the special election.';
  expect(told('predecessor', text, scene, '2013-05-08')).toEqual([]);
});

test('a chamber is no seat, but where somebody stands for it', () => {
  const scene = 'Republican Dale Roe beat Democrat Ida Tate for the U.S. Senate in Ohio.';
  const text = 'Roe took 52 percent.';
  expect(
    factsOf('vote_share', text, ['person', 'contest'], { scene, published: '2018-11-07' }),
  ).toMatchObject([{ person: 'Dale Roe', contest: expect.stringMatching(/^US-Senate:OH:2018/) }]);
});
