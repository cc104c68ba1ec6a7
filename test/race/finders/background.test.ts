import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../../src/index.js';
import { factsOf, SCENE } from '../facts-of.js';

describe('money', () => {
  test.each([
    ['Renfro raised more than $2.3 million.', { actor: 'Dale Renfro', action: 'raised', amount: 2300000 }],
    ['Renfro’s campaign spent $800,000 on ads.', { actor: 'Dale Renfro', action: 'spent', amount: 800000 }],
    [
      'Ybarra-Kent had $750,000 in cash on hand.',
      { actor: 'Marisol Ybarra-Kent', action: 'cash_on_hand', amount: 750000 },
    ],
    [
      'It is the most expensive race in history, at $50 million.',
      { actor: null, action: 'cost_of_race', amount: 50000000 },
    ],
    [
      'The race goes on, with nearly $9 million raised so far.',
      { actor: null, action: 'raised', amount: 9000000 },
    ],
    [
      'It was news to Renfro, who spent $9.4 million of his own money.',
      { actor: 'Dale Renfro', action: 'spent', amount: 9400000 },
    ],
    [
      'Renfro has lent his campaign $2 million.',
      { actor: 'Dale Renfro', action: 'donated', amount: 2000000 },
    ],
    [
      'Donors gave Ybarra-Kent $3 million for the race.',
      { actor: 'Donors', action: 'donated', amount: 3000000 },
    ],
  ])('%s', (text, told) => {
    expect(factsOf('money', text, ['actor', 'action', 'amount'])).toEqual([told]);
  });

  test.each([
    'He posted a $15,000 bond.',
    'The city has a $2 billion budget.',
    'It came to $76 a vote for the campaign.',
  ])('not: %s', (text) => {
    expect(factsOf('money', text, ['actor', 'action', 'amount'])).toEqual([]);
  });
});

describe('endorsements', () => {
  test.each([
    ['Octavio Peña endorsed Ybarra-Kent on Monday.', 'Octavio Peña', 'Marisol Ybarra-Kent'],
    ['Ybarra-Kent was endorsed by Octavio Peña.', 'Octavio Peña', 'Marisol Ybarra-Kent'],
    [
      'She beat Peña-backed challenger Claire Dunmore. Octavio Peña was in Seguin.',
      'Octavio Peña',
      'Claire Dunmore',
    ],
    ['“We are going to rally around Dale Renfro,” said Octavio Peña.', 'Octavio Peña', 'Dale Renfro'],
  ])('%s', (text, endorser, endorsee) => {
    expect(factsOf('endorsement', text, ['endorser', 'endorsee'])).toEqual([{ endorser, endorsee }]);
  });

  test.each([
    'Women who support Renfro were louder.',
    'Octavio Peña did not endorse Renfro.',
    'A committee backed by Octavio Peña ran ads against Renfro.',
  ])('not: %s', (text) => {
    expect(factsOf('endorsement', text, ['endorser', 'endorsee'])).toEqual([]);
  });
});

describe('days', () => {
  test.each([
    ['A runoff is set for Dec. 8.', { event: 'runoff', date: '2020-12-08' }],
    ['Renfro will face Ybarra-Kent on Nov. 3.', { event: 'general', date: '2020-11-03' }],
    [
      'Renfro will face Gus Roe, who had no opponent in the Democratic primary, on Nov. 3.',
      { event: 'general', date: '2020-11-03' },
    ],
    ['Early voting begins Oct. 19.', { event: 'early_voting', date: '2020-10-19' }],
    ['They will meet in a debate on Oct. 22.', { event: 'debate', date: '2020-10-22' }],
  ])('%s', (text, told) => {
    expect(factsOf('event_date', text, ['event', 'date'])).toContainEqual(told);
  });

  test.each([
    'Renfro said Tuesday that the primary was unfair.',
    'The poll of likely primary voters was conducted Oct. 2.',
    'Officials have until Nov. 9 to finish the count.',
  ])('not: %s', (text) => {
    expect(factsOf('event_date', text, ['event', 'date'])).toEqual([]);
  });

  test('without a date of publication nothing is guessed', () => {
    const { facts } = analyzeArticle({ text: `${SCENE}\n\nA runoff is set for Tuesday.` });
    expect(facts.filter(({ type }) => type === 'event_date')).toEqual([]);
    const contests = facts.flatMap((fact) => ('contest' in fact && fact.contest ? [fact.contest] : []));
    expect(contests.length).toBeGreaterThan(0);
    for (const contest of contests) expect(contest).toMatch(/^US-House:TX-41:\?/);
  });
});

describe('who held the seat, and for how long', () => {
  test('a predecessor', () => {
    expect(
      factsOf('predecessor', 'The winner will succeed Walter Dunmore, who resigned in June.', ['person']),
    ).toEqual([{ person: 'Walter Dunmore' }]);
  });

  test.each([
    'Renfro, who gave up a safe House seat to run, lives in Seguin.',
    'Claire Dunmore, whose father held the seat, stayed home.',
    'Voters wanted Renfro to replace her.',
    'Renfro denied a report that he would not seek a full term.',
  ])('not: %s', (text) => {
    expect(factsOf('predecessor', text, ['person'])).toEqual([]);
  });

  test('a party’s hold', () => {
    expect(
      factsOf('history', 'The district has been in Republican hands since 1979.', ['party', 'since']),
    ).toEqual([{ party: 'R', since: 1979 }]);
  });
});

describe('whose word a fact is', () => {
  test.each([
    ['Early returns looked promising for Renfro, who had 51 percent of the vote.', null],
    ['Ybarra-Kent said that Renfro had 51 percent of the vote.', 'Marisol Ybarra-Kent'],
  ])('%s', (text, name) => {
    const [fact] = factsOf('vote_share', text, ['saidBy']);
    expect((fact!.saidBy as { name: string } | null)?.name ?? null).toBe(name);
  });

  test('a president’s margin, undated, is of no race of the article’s', () => {
    const text = `${SCENE}\n\nPresident Dee Hart spoke. Hart won the state by 5 points in November.`;
    expect(analyzeArticle({ text }).facts.filter(({ type }) => type === 'margin')).toEqual([]);
  });
});

test('a text may open with a verb', () => {
  const found = factsOf('money', 'Renfro spoke.', ['amount'], {
    scene: 'Raised: $2 million. Spent $3 million on ads for Dale Renfro.',
  });
  expect(found).toEqual([]);
});
