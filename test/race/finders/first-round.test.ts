import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../../src/index.js';
import { factsOf } from '../facts-of.js';

describe('the first round', () => {
  const SPECIAL = 'A special election in Texas’ 41st Congressional District was held on Nov. 3.';
  const outcomes = (text: string, scene: string, published: string): unknown[] =>
    factsOf('outcome', text, ['person', 'outcome'], { scene, published }).map(
      ({ person, outcome }) => `${person} ${outcome}`,
    );

  test.each([
    [
      'Dale Renfro took 23 percent, enough to edge Claire Dunmore, a lawyer, for the second spot in the runoff.',
      ['Dale Renfro advanced', 'Claire Dunmore eliminated'],
    ],
    [
      'Dale Renfro took 23 percent, not enough to edge Claire Dunmore, a lawyer, for the second spot in the runoff.',
      [],
    ],
    ['Dale Renfro hopes to edge Claire Dunmore for the second spot in the runoff.', []],
  ])('who is pushed out of the second place: %s', (text, told) => {
    expect(outcomes(text, SPECIAL, '2020-11-20')).toEqual(told);
  });

  test.each([
    ['Ada Finch and Bo Roe advanced to the November election.', ['Ada Finch advanced', 'Bo Roe advanced']],
    ['Ada Finch and Bo Roe advanced the bill.', []],
    ['Ada Finch hopes to advance to the November election.', []],
  ])('who goes on from a primary: %s', (text, told) => {
    const scene = 'The primary for mayor of Port Selwyn, Washington, was held on Tuesday.';
    expect(outcomes(text, scene, '2025-08-06')).toEqual(told);
  });

  test('a headline has a comma for "and"', () => {
    const text = 'Mayor Ada Finch and Bo Roe led Tuesday’s primary for mayor of Port Selwyn, Washington.';
    const told = (title: string): unknown[] =>
      analyzeArticle({ title, text, published: '2025-08-06' }).facts.flatMap((fact) =>
        fact.type === 'outcome' && fact.outcome === 'advanced' ? [fact.person] : [],
      );
    expect(told('Finch, Roe advance in Port Selwyn')).toEqual(['Ada Finch', 'Bo Roe']);
    expect(told('Finch, Roe may advance in Port Selwyn')).toEqual([]);
  });
});

test.each([
  [
    'The field has eight Republicans, four Democrats, a Libertarian and an independent.',
    ['8 R', '4 D', '1 L', '1 I'],
  ],
  ['The field has eight Republicans, and a Democrat spoke.', ['8 R']],
])('one of a party at the end of a list: %s', (text, counts) => {
  const found = factsOf('field_size', text, ['count', 'party']).map(
    ({ count, party }) => `${count} ${party}`,
  );
  expect(found.toSorted()).toEqual(counts.toSorted());
});

test.each([
  ['Owen Tate, the Libertarian, said water was short.', ['Owen Tate']],
  ['Owen Tate, a Libertarian, said water was short.', []],
])('the one of a small party stands: %s', (text, people) => {
  expect(factsOf('candidacy', text, ['person']).map(({ person }) => person)).toEqual(people);
});

test.each([
  ['The seat has belonged to Republicans since 1987, when Orville Stannard won it.', 'US-House:TX-41:1987'],
  ['Orville Stannard won the seat in 1987.', 'US-House:TX-41:1987:special'],
])('a year since when: %s', (text, contest) => {
  expect(factsOf('outcome', text, ['contest'])).toEqual([{ contest }]);
});

test.each([
  ['Octavio Peña, 61, a lawyer and now one of four Republicans on the primary ballot, spoke.', ['R'], [4]],
  ['Octavio Peña, 61, a lawyer, met one of four Republicans on the primary ballot.', [], [4]],
  ['Octavio Peña, 61, a lawyer, is one of four Republicans on the panel.', [], []],
])('one of so many: %s', (text, parties, counts) => {
  const scene = 'The House seat in Texas’ 41st Congressional District is open.';
  expect(factsOf('candidacy', text, ['party'], { scene }).map(({ party }) => party)).toEqual(parties);
  expect(factsOf('field_size', text, ['count'], { scene }).map(({ count }) => count)).toEqual(counts);
});
