import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../../src/index.js';

/** The contests of the facts of one kind, by person. */
function contestsOf(type: string, text: string, published: string): Record<string, string | null> {
  const { facts } = analyzeArticle({ text, published });
  return Object.fromEntries(
    facts.flatMap((fact) =>
      fact.type === type && 'person' in fact && 'contest' in fact ? [[fact.person, fact.contest]] : [],
    ),
  );
}

describe('the year of a presidential race', () => {
  const RUNS = 'Ada Finch is running for president. Finch spoke in Ames.';
  test.each([
    ['2015-05-01', 'President:US:2016'],
    ['2016-05-01', 'President:US:2016'],
    ['2017-05-01', 'President:US:2016'],
    ['2018-05-01', 'President:US:?'],
    ['2019-05-01', 'President:US:2020'],
  ])('of who runs, told on %s', (published, contest) => {
    expect(contestsOf('candidacy', RUNS, published)).toEqual({ 'Ada Finch': contest });
  });

  test('of who won, before the next one is held', () => {
    const text = 'The presidential race of 2020 has begun. Ada Finch won the presidency by two points.';
    expect(contestsOf('outcome', text, '2019-05-01')).toEqual({ 'Ada Finch': 'President:US:2016' });
  });
});

describe('whose state', () => {
  const SCENE = 'Sen. Ada Finch of Michigan is running for the U.S. Senate again.\n\n';
  test('nobody stands in another state’s race', () => {
    const text = `${SCENE}In the other Senate race, Sen. Bo Roe (R-Iowa) faces Democratic challenger Cy Vole.`;
    expect(contestsOf('candidacy', text, '2020-05-01')).toMatchObject({ 'Bo Roe': 'US-Senate:IA:2020' });
  });

  test('who holds another office elsewhere stands in no race that is known, unless for that office again', () => {
    const told = (text: string) => contestsOf('outcome', `${SCENE}${text}`, '2020-05-01')['Bo Roe'];
    expect(told('Gov. Bo Roe, R-Iowa, won on Tuesday.')).toBeUndefined();
    expect(told('Gov. Bo Roe, R-Iowa, won re-election on Tuesday.')).toBe('Governor:IA:2020');
  });

  test('a senator in the race of her own state', () => {
    expect(contestsOf('candidacy', SCENE, '2020-05-01')).toEqual({ 'Ada Finch': 'US-Senate:MI:2020' });
  });
});

test('the year of a presidential race beside it is not that of a Senate race', () => {
  const text =
    'Ada Finch and Bo Roe are running for the U.S. Senate in Iowa. Finch looks to the 2016 presidential race, too.';
  expect(contestsOf('candidacy', text, '2014-10-01')).toMatchObject({ 'Bo Roe': 'US-Senate:IA:2014' });
});

test('each of two upsets has the month told beside it', () => {
  const text =
    'Republican Troy Roe leads in a special election for a U.S. House seat in Ohio. It mirrored upsets by Democrat Cy Lamb in a Pennsylvania congressional race in March and by Democrat Doug Vole over Roy Finch for an Alabama Senate seat in December of last year.';
  expect(contestsOf('outcome', text, '2018-08-08')).toMatchObject({
    'Cy Lamb': 'US-House:PA:2018',
    'Doug Vole': 'US-Senate:AL:2017:special',
    'Roy Finch': 'US-Senate:AL:2017:special',
  });
});

test('who backs the candidates does not lead with them', () => {
  const text =
    'Ada Finch and Bo Roe are running for governor of Kansas. Candidates backed by Cy Vole clung to small leads.';
  expect(contestsOf('outcome', text, '2018-08-08')).toEqual({});
});

test.each([
  ['Ada Finch is running for an open U.S. Senate seat in Iowa.', 'US-Senate:IA:2014'],
  ['Ada Finch is running for U.S. Senate in Iowa in the special election.', 'US-Senate:IA:2013:special'],
  ['Ada Finch is running in the 2014 U.S. Senate race in Iowa.', 'US-Senate:IA:2014'],
])('in an odd year a federal seat is the coming cycle’s, or in a special election: %s', (text, contest) => {
  expect(contestsOf('candidacy', text, '2013-11-25')).toEqual({ 'Ada Finch': contest });
});

test.each([
  ['President Cy Vole leads Ada Finch in polls of the race.', []],
  ['State Senate President Cy Vole is running for the seat.', ['Cy Vole']],
])('a president stands in no race for the Senate: %s', (sentence, standing) => {
  const text = `Ada Finch is running for the U.S. Senate in Iowa.\n\n${sentence}`;
  const found = Object.keys(contestsOf('candidacy', text, '2014-10-01'));
  expect(found.filter((name) => name !== 'Ada Finch')).toEqual(standing);
});
