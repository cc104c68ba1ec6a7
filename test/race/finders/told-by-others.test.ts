import { expect, test } from 'vitest';
import { factsOf } from '../facts-of.js';

test('who runs ahead has the first of two shares', () => {
  const shares = factsOf(
    'vote_share',
    'Much of what was left to count was in Comal County, where Renfro was running ahead, 38 percent to Ybarra-Kent’s 31.',
    ['person', 'percent'],
  );
  expect(shares).toEqual([
    { person: 'Dale Renfro', percent: 38 },
    { person: 'Marisol Ybarra-Kent', percent: 31 },
  ]);
});

test('the precincts of a county are not those of the contest', () => {
  const scene = 'A special election in Texas’ 41st Congressional District was held on Tuesday.';
  const counted = (text: string): unknown[] =>
    factsOf('precincts', text, ['reported', 'total', 'area'], { scene, published: '2019-11-06' });
  expect(
    counted(
      'In Comal County, Ada Finch finished ahead of Bo Roe, 36.2 percent to 33.5 percent, with all 31 of the county’s precincts in.',
    ),
  ).toEqual([{ reported: 31, total: 31, area: 'Comal County' }]);
  expect(counted('With all 31 of the precincts in, Ada Finch had 36.2 percent.')).toEqual([
    { reported: 31, total: 31, area: null },
  ]);
  expect(counted('With all 31 of the county’s fire trucks in, Ada Finch had 36.2 percent.')).toEqual([]);
});
