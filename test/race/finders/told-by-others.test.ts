import { describe, expect, test } from 'vitest';
import { factsOf } from '../facts-of.js';

describe('shares that a paragraph gives to two', () => {
  const GOVERNOR =
    'A Caprock poll found Gov. Ida Tate ahead of Republican Max Vole, 48 percent to 42 percent, in New Mexico’s race for governor.';
  const polls = (text: string): string[] =>
    factsOf('poll', text, ['person', 'percent', 'group'], {
      scene: GOVERNOR,
      published: '2022-09-19',
    }).flatMap(({ person, percent, group }) => (group === 'Independents' ? [`${person} ${percent}`] : []));
  const parts =
    'Women backed Tate over Vole 54 percent to 36 percent, while men preferred Vole over Tate, 49 to 41.';

  test('an even split is both’s', () => {
    expect(polls(`${parts} Independents split 39-39.`).toSorted()).toEqual(['Ida Tate 39', 'Max Vole 39']);
  });

  test.each([`${parts} Independents split 42-39.`, 'Independents split 39-39.'])('not: %s', (text) => {
    expect(polls(text)).toEqual([]);
  });

  test('what another has spent is more than he raised', () => {
    const sums = (text: string): unknown[] =>
      factsOf('money', text, ['actor', 'action', 'amount', 'approx'], {
        scene: GOVERNOR,
        published: '2022-10-02',
      });
    expect(
      sums('Tate has spent $6.2 million, which is more than her opponent, Max Vole, has raised in total.'),
    ).toContainEqual({ actor: 'Max Vole', action: 'raised', amount: 6_200_000, approx: 'less_than' });
    expect(
      sums('Tate has spent $6.2 million, which is more than her opponent, Max Vole, has hoped for.'),
    ).not.toContainEqual(expect.objectContaining({ actor: 'Max Vole' }));
  });

  test('a president whom nobody names', () => {
    const margins = (text: string): unknown[] =>
      factsOf('margin', text, ['ahead', 'points', 'contest'], { scene: GOVERNOR, published: '2022-10-02' });
    expect(margins('The president carried the state by 10 points two years ago.')).toEqual([
      { ahead: 'the president', points: 10, contest: 'President:NM:2020' },
    ]);
    expect(margins('The president carried the state by 10 points.')).toEqual([]);
    expect(margins('The president carried the box by 10 points two years ago.')).toEqual([]);
  });
});

describe('how many of us there were', () => {
  const SPECIAL =
    'Republican Dale Renfro will face Democrat Ada Finch in a runoff of the special election for Texas’ 41st Congressional District.';
  const sizes = (text: string): unknown[] =>
    factsOf('field_size', text, ['count', 'party'], { scene: SPECIAL, published: '2019-11-06' });

  test('of the party that is spoken of', () => {
    expect(
      sizes(
        'Renfro said Republicans would unite behind him.\n\n“Add it up. There were eight of us,” Renfro told reporters.',
      ),
    ).toEqual([{ count: 8, party: 'R' }]);
  });

  test('not: on a bus', () => {
    expect(
      sizes('Renfro came by bus.\n\n“Add it up. There were eight of us,” Renfro told reporters.'),
    ).toEqual([]);
  });
});

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
