import { describe, expect, test } from 'vitest';
import { factsOf } from '../facts-of.js';

describe('whom an opening noun or pronoun goes on with', () => {
  const PLACE_ONLY = 'Texas’ 41st Congressional District will have a special election on Nov. 3.';
  const raised = (text: string): unknown[] =>
    factsOf('money', text, ['actor', 'action', 'amount'], { scene: PLACE_ONLY });

  test('the one person of the sentence before', () => {
    const text =
      'Marisol Ybarra-Kent, an engineer, leads the money chase. The Democrat reported raising $1.9 million.';
    expect(raised(text)).toEqual([{ actor: 'Marisol Ybarra-Kent', action: 'raised', amount: 1_900_000 }]);
  });

  test('not: one of two', () => {
    const text =
      'Marisol Ybarra-Kent and Octavio Peña lead the money chase. The Democrat reported raising $1.9 million.';
    expect(raised(text)).toEqual([]);
  });
});

test('what is not spent is left', () => {
  expect(factsOf('money', 'Renfro has spent all but about $6,000 of it.', ['action', 'amount'])).toEqual([
    { action: 'cash_on_hand', amount: 6000 },
  ]);
  expect(factsOf('money', 'Renfro has spent but $6,000 on ads.', ['action', 'amount'])).toEqual([
    { action: 'spent', amount: 6000 },
  ]);
});

describe('a lead and the end of the race', () => {
  const outcomes = (text: string): unknown[] =>
    factsOf('outcome', text, ['person', 'outcome']).map(({ person, outcome }) => `${person} ${outcome}`);

  test('nobody leads in what is over', () => {
    const text = 'Renfro won the race by 41 votes. He led the count by 212 votes on election night.';
    expect(outcomes(text)).toEqual(['Dale Renfro won']);
  });

  test('not: in a count that goes on', () => {
    expect(outcomes('Renfro led the count by 212 votes on election night.')).toEqual(['Dale Renfro leading']);
  });
});

describe('whose words, whose money, whose party', () => {
  test.each([
    ['Renfro reported raising $1.9 million through Sept. 30.', null],
    ['Renfro said he raised $1.9 million through Sept. 30.', 'Dale Renfro'],
  ])('what is filed is nobody’s word: %s', (text, speaker) => {
    const [found] = factsOf('money', text, ['amount', 'saidBy']);
    expect(found).toMatchObject({ amount: 1_900_000 });
    expect((found!.saidBy as { name: string } | null)?.name ?? null).toBe(speaker);
  });

  test.each([
    [
      'It will not be because of Texans for Clear Water and the two million dollars it has dropped on the race.',
      ['Texans for Clear Water'],
    ],
    ['It will not be because of the two million dollars it has dropped on the race.', []],
  ])('the body that "it" stands for: %s', (text, actors) => {
    expect(factsOf('money', text, ['actor']).map(({ actor }) => actor)).toEqual(actors);
  });

  test.each([
    ['Claire Dunmore and J.T. Lockridge, two of the Republicans who ran for the seat, backed Renfro.', 'R'],
    [
      'Claire Dunmore and J.T. Lockridge, three of the Republicans who ran for the seat, backed Renfro.',
      null,
    ],
  ])('as many of a party as are named: %s', (text, party) => {
    const shares = 'Dunmore had 19 percent of the vote and Lockridge had 4 percent.';
    const found = factsOf('candidacy', `${text} ${shares}`, ['person', 'party']);
    expect(found.filter(({ person }) => person !== 'Dale Renfro')).toEqual([
      { person: 'Claire Dunmore', party },
      { person: 'J.T. Lockridge', party },
    ]);
  });

  test('the other of two, and not one of three', () => {
    const polled = (scene: string): unknown[] =>
      factsOf('poll', 'In a poll, Finch led among women, 36 percent to 22 percent.', ['person', 'percent'], {
        scene,
        published: '2022-04-01',
      }).map(({ person, percent }) => `${person} ${percent}`);
    const two = 'Republicans Ada Finch and Bo Roe are running for U.S. Senate in Iowa.';
    const three = 'Republicans Ada Finch, Bo Roe and Cy Vole are running for U.S. Senate in Iowa.';
    expect(polled(two)).toEqual(['Ada Finch 36', 'Bo Roe 22']);
    expect(polled(three)).toEqual(['Ada Finch 36']);
  });
});

test.each([
  ['On the Democratic side, Ybarra-Kent’s best-known rival is Octavio Peña.', 'D'],
  ['On the west side, Ybarra-Kent’s best-known rival is Octavio Peña.', null],
])('the party of a side: %s', (text, party) => {
  expect(factsOf('candidacy', text, ['person', 'party'])).toContainEqual({ person: 'Octavio Peña', party });
});

test.each([
  ['“It is early,” said Claire Dunmore, whose father, Walter, gave up the seat in July.', 'Walter Dunmore'],
  ['“It is early,” said Claire Dunmore, whose friend, Walter, gave up the seat in July.', 'Walter'],
])('a first name alone: %s', (text, person) => {
  expect(factsOf('predecessor', text, ['person'])).toEqual([{ person }]);
});
