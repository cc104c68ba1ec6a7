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
