import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../src/analyze.js';
import { collectPeople } from '../../src/race/people/index.js';
import type { ArticleRecord } from '../../src/schema/index.js';

const record = (id: string, text: string): ArticleRecord =>
  analyzeArticle({ id, text, published: '2018-06-20' });

/** Each person as "name: articles", in the order of the collection. */
const grouped = (texts: Readonly<Record<string, string>>): string[] =>
  collectPeople(Object.entries(texts).map(([id, text]) => record(id, text))).map(
    ({ name, articles }) => `${name}: ${articles.map(({ article }) => article).join(' ')}`,
  );

describe('one person over articles', () => {
  test.each([
    {
      why: 'the same full name',
      texts: { a: 'Karen Haskew won in Ohio.', b: 'Karen Haskew lost in Ohio.' },
      expected: ['Karen Haskew: a b'],
    },
    {
      why: 'another party makes two of them',
      texts: { a: 'Rep. Karen Haskew (D-Ohio) won.', b: 'Rep. Karen Haskew (R-Ga.) won.' },
      expected: ['Karen Haskew: a', 'Karen Haskew: b'],
    },
    {
      why: 'an independent in a party’s primary',
      texts: {
        a: 'Sen. Karen Haskew (I-Vt.) won.',
        b: 'Democrat Karen Haskew spoke.',
        c: 'Karen Haskew lost.',
      },
      expected: ['Karen Haskew: a b c'],
    },
    {
      why: 'a name without its suffix may be the father’s',
      texts: { a: 'Roy Tidwell Jr. won in Ohio.', b: 'Roy Tidwell spoke in Ohio.' },
      expected: ['Roy Tidwell: b', 'Roy Tidwell Jr.: a'],
    },
    {
      why: 'a name without its suffix, with the office',
      texts: { a: 'Sen. Roy Tidwell Jr. (D-Mont.) won.', b: 'Sen. Roy Tidwell (D-Mont.) spoke.' },
      expected: ['Roy Tidwell Jr.: a b'],
    },
    {
      why: 'a short form with the state and the party',
      texts: { a: 'Sen. William Tidwell (D-Mont.) spoke.', b: 'Sen. Bill Tidwell (D-Mont.) spoke.' },
      expected: ['William Tidwell: a b'],
    },
    {
      why: 'a short form alone is too little',
      texts: { a: 'William Tidwell spoke in Ohio.', b: 'Bill Tidwell spoke in Ohio.' },
      expected: ['Bill Tidwell: b', 'William Tidwell: a'],
    },
    {
      why: 'a surname with the office and the state',
      texts: { a: 'Sen. Roy Tidwell (D-Mont.) spoke.', b: 'Sen. Tidwell (D-Mont.) spoke.' },
      expected: ['Roy Tidwell: a b'],
    },
    {
      why: 'a surname alone stays by itself',
      texts: { a: 'Roy Tidwell spoke in Ohio.', b: 'Critics said that Mr. Tidwell had lied.' },
      expected: ['Roy Tidwell: a', 'Tidwell: b'],
    },
    {
      why: 'son and father',
      texts: { a: 'Roy Tidwell Jr. won in Ohio.', b: 'Roy Tidwell Sr. won in Ohio.' },
      expected: ['Roy Tidwell Jr.: a', 'Roy Tidwell Sr.: b'],
    },
  ])('$why', ({ texts, expected }) => {
    expect(grouped(texts)).toEqual(expected);
  });
});

test('who is named by far the most is meant where nothing more is said; of two named as often neither is', () => {
  const known = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].map((id) => [id, 'Sen. Karen Haskew (D-Ohio) spoke.']),
  );
  const namesake = { x: 'Rep. Karen Haskew (R-Ga.) spoke.' };
  const bare = { y: 'Karen Haskew spoke on Tuesday.', z: 'Karen Haskew was silent.' };
  expect(grouped({ ...known, ...namesake, ...bare })).toEqual([
    'Karen Haskew: a b c d e y z',
    'Karen Haskew: x',
  ]);
  expect(grouped({ a: known.a!, ...namesake, ...bare })).toEqual([
    'Karen Haskew: a',
    'Karen Haskew: x',
    'Karen Haskew: y',
    'Karen Haskew: z',
  ]);
});

test('the order of the articles plays no part, and every merge has its reason', () => {
  const records = [
    record('a', 'Sen. Roy Tidwell (D-Mont.) spoke. Karen Haskew listened.'),
    record('b', 'Sen. Tidwell (D-Mont.) spoke.'),
    record('c', 'Roy Tidwell met Karen Haskew.'),
  ];
  const collected = collectPeople(records);
  expect(collectPeople(records.toReversed())).toEqual(collected);
  for (const { articles } of collected) for (const { why } of articles) expect(why).not.toBe('');
});
