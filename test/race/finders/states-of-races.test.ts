import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../../src/index.js';
import { factsOf } from '../facts-of.js';

/** What facts of one kind tell of whom, as "Ada Finch: Governor:KY:2015 won". */
function told(type: string, text: string, published: string, title?: string): string[] {
  return analyzeArticle({ text, published, ...(title ? { title } : {}) }).facts.flatMap((fact) => {
    if (fact.type !== type || !('person' in fact) || !('contest' in fact)) return [];
    return `${fact.person}: ${fact.contest}${'outcome' in fact ? ` ${fact.outcome}` : ''}`;
  });
}

describe('the state that a sentence names', () => {
  const SCENE = 'Ada Finch won a congressional race in New York’s 14th District.';
  test.each([
    ['Bo Roe lost his race in Kansas to Rep. Cy Vole.', 'Bo Roe: US-House:KS:2018 lost'],
    [
      'In other states, Rep. Bo Roe won his: in New Jersey, where Rep. Gus Tarn defeated fellow Democratic Rep. Dee Hale.',
      'Dee Hale: US-House:NJ:2018 lost',
    ],
  ])('%s', (text, expected) => {
    expect(told('outcome', `${SCENE}\n\n${text}`, '2018-12-10')).toContain(expected);
  });

  test.each([
    [
      'In Kentucky, Republican Ada Finch defeated Bo Roe in the race to succeed term-limited Democratic Gov. Cy Vole.',
      'Ada Finch: Governor:KY:2015:general won',
    ],
    [
      'Meanwhile, Mississippi Gov. Dee Hale easily won a second term over Gus Tarn.',
      'Dee Hale: Governor:MS:2015:general won',
    ],
  ])('and the office that is left or won again: %s', (text, expected) => {
    expect(told('outcome', `Voters chose governors on Tuesday.\n\n${text}`, '2015-11-03')).toContain(
      expected,
    );
  });
});

describe('a recall', () => {
  const TEXT =
    'Wisconsin Gov. Ada Finch survived a recall election on Tuesday.\n\nHer Democratic challenger, Milwaukee Mayor Bo Roe, conceded. Analysts asked what it means for the presidential election.';
  test('is about the office of who is recalled, not that of the challenger', () => {
    expect(told('outcome', TEXT, '2012-06-06')).toContain('Bo Roe: Governor:WI:2012:special conceded');
  });
});

test.each([
  [
    'In Mississippi, Ada Finch is running for president in 2016, as Massachusetts Sen. Bo Roe may.',
    'President:US:2016',
  ],
])('a state beside somebody else is none of a presidential race: %s', (text, contest) => {
  expect(told('candidacy', text, '2014-11-28')).toContain(`Ada Finch: ${contest}`);
});

test.each([
  ['Ada Finch announced her bid for re-election as governor of Ohio.', ['Ada Finch: Governor:OH:2014']],
  ['Ada Finch is considering running for governor of Ohio. Bo Roe is the governor.', []],
  [
    'In New Mexico, Republicans tapped former Rep. Ada Finch as their nominee for U.S. Senate.',
    ['Ada Finch: US-Senate:NM:2014'],
  ],
  [
    'Sen. Ada Finch is locked in a tight reelection race against Bo Roe for the U.S. Senate in Ohio.',
    ['Ada Finch: US-Senate:OH:2014', 'Bo Roe: US-Senate:OH:2014'],
  ],
])('who stands: %s', (text, expected) => {
  expect(told('candidacy', text, '2014-06-05').sort()).toEqual(expected);
});

test('an open seat on a court', () => {
  const text =
    'Ada Finch is running for Congress in Louisiana’s 3rd District.\n\nJudge Bo Roe won the runoff for an open seat on the Louisiana Supreme Court.';
  expect(told('outcome', text, '2012-12-09')).toEqual(['Bo Roe: Other(supreme-court):LA:2012:runoff won']);
});

test.each([
  [
    'margin',
    'Renfro won by 7 points, topping his margin of victory in 2010.',
    [{ contest: 'US-House:TX-41:2020', points: 7 }],
  ],
  ['margin', 'It was Renfro’s 1.7 percentage point margin of defeat.', []],
])('whose %s: %s', (type, text, expected) => {
  expect(factsOf(type as 'margin', text, ['contest', 'points'])).toEqual(expected);
});

test.each([
  'Renfro’s victory means that Republicans will hold a 53-47 majority in the chamber.',
  'Renfro challenged Paul Roe in the hearing.',
  'Ybarra-Kent took on the Nixon administration.',
])('nobody’s share, and nobody’s race: %s', (text) => {
  expect(factsOf('vote_share', text, ['percent'])).toEqual([]);
  expect(factsOf('candidacy', text, ['person']).map(({ person }) => person)).not.toContain('Paul Roe');
});

test('who is to be succeeded loses nothing', () => {
  const text = 'Renfro easily defeated a businessman to succeed Mayor Paul Roe in the election.';
  expect(factsOf('outcome', text, ['person', 'outcome'])).not.toContainEqual({
    person: 'Paul Roe',
    outcome: 'lost',
  });
});

test('a seat in Congress that is won in an odd year is won in a special election', () => {
  const text =
    'Ada Finch stunned the country Tuesday night, winning a U.S. Senate seat in Alabama over Bo Roe.';
  expect(told('outcome', text, '2017-12-13')).toContain('Ada Finch: US-Senate:AL:2017:special won');
});

test('a district is in the state that is told behind it', () => {
  const text =
    'Ada Finch defeated Bo Roe in the Montana special election for a House seat.\n\nDemocrats lost in April in the 5th Congressional District in Kansas.';
  expect(told('outcome', text, '2017-05-25')).toContain('Ada Finch: US-House:MT-AL:2017:special won');
});

test('who is 100 percent committed has no share', () => {
  expect(factsOf('vote_share', 'Renfro is 100 percent committed to the election.', ['percent'])).toEqual([]);
});
