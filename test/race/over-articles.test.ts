import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../src/analyze.js';
import {
  bodyIdentity,
  Gatherer,
  homeState,
  mergersByInitials,
  placeIdentity,
  usualName,
} from '../../src/race/over-articles/index.js';
import type { ArticleRecord } from '../../src/schema/index.js';

type Body = ArticleRecord['organizations'][number];
type Place = ArticleRecord['places'][number];

/** A body with the forms that its article has of its name. */
const body = (name: string, ...forms: string[]): Body => ({
  id: 'g1',
  name,
  kind: 'other',
  mentions: [name, ...forms].map((text) => ({ start: 0, end: text.length, text, kind: 'name' })),
});
const place = (name: string, kind: Place['kind'], division: string | null = null): Place => ({
  id: 'l1',
  name,
  kind,
  division,
  fips: null,
  mentions: [],
});

/** Bodies named in one article each, about a state or none, by the names of those that are one. */
function gathered(named: readonly (readonly [name: string, state: string | null])[]): string[][] {
  const bodies = new Gatherer<Body>();
  const groups = new Map<number, string[]>();
  for (const [i, [name, state]] of named.entries()) {
    // “Alder Action League (AAL)”
    const forms = name === 'Alder Action League' ? ['AAL'] : [];
    const { number } = bodies.add(body(name, ...forms), bodyIdentity(name, state, `article-${i}`));
    groups.set(number, [...(groups.get(number) ?? []), name]);
  }
  for (const { from, into } of mergersByInitials(bodies.things())) {
    groups.set(into, [...groups.get(into)!, ...groups.get(from)!]);
    groups.delete(from);
  }
  return [...groups.values()];
}

describe('one body over articles', () => {
  test.each([
    ['Alder Fund', 'the Alder Fund'],
    ['Alder Fund', 'Alder Fund, Inc.'],
    ['GOP', 'Republican Party'],
    ['Alder Action League', 'AAL'],
    ['AAL', 'Alder Action League'],
  ])('%s and %s', (one, other) => {
    expect(
      gathered([
        [one, null],
        [other, 'IN'],
      ]),
    ).toHaveLength(1);
  });

  test('every state and town has bodies of one name: only articles about one state mean one', () => {
    const named = [
      ['City Council', 'IN'],
      ['City Council', 'WA'],
      ['City Council', 'IN'],
      ['City Council', null],
    ] as const;
    expect(gathered(named)).toEqual([['City Council', 'City Council'], ['City Council'], ['City Council']]);
  });

  test('initials are a body’s only where an article has both, and no known body has them', () => {
    expect(
      gathered([
        ['Ash Arts League', null],
        ['AAL', null],
      ]),
    ).toHaveLength(2);
    expect(
      gathered([
        ['Clinton News Network', null],
        ['CNN', null],
      ]),
    ).toHaveLength(2);
  });

  test('it goes by the name that most articles use', () => {
    const bodies = new Gatherer<Body>();
    for (const name of ['ALDER FUND', 'ALDER FUND', 'Alder Fund'])
      bodies.add(body(name), bodyIdentity(name, null, name));
    expect(bodies.things().map(usualName)).toEqual(['Alder Fund']);
  });
});

test('no name of a body breaks a batch', () => {
  const words = fc.array(fc.constantFrom('Alder', 'Fund', '-', ' ', 'of', 'AAL', '.', '’s', 'Inc', '&'));
  const names = fc.oneof(
    fc.string(),
    words.map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.array(names), (all) => {
      expect(
        gathered(all.map((name) => [name, null]))
          .flat()
          .toSorted(),
      ).toEqual(all.toSorted());
    }),
  );
});

describe('one place over articles', () => {
  const keyOf = (one: Place, state: string | null, article: string): string =>
    placeIdentity(one, state, article).key;

  test('a division is one place, whatever it is called', () => {
    const texas = 'ocd-division/country:us/state:tx';
    expect(keyOf(place('Texas', 'state', texas), null, 'a')).toBe(
      keyOf(place('Tex.', 'state', texas), 'TX', 'b'),
    );
  });

  test('a county of a division not told is one in articles about one state alone', () => {
    const washington = place('Washington County', 'county');
    expect(keyOf(washington, 'IN', 'a')).toBe(keyOf(washington, 'IN', 'b'));
    expect(keyOf(washington, 'IN', 'a')).not.toBe(keyOf(washington, 'TX', 'b'));
    expect(keyOf(washington, null, 'a')).not.toBe(keyOf(washington, null, 'b'));
  });

  test('there is one Beijing, and many a Springfield', () => {
    expect(keyOf(place('Beijing', 'city'), 'IN', 'a')).toBe(keyOf(place('Beijing', 'city'), 'TX', 'b'));
    expect(keyOf(place('Springfield', 'city'), 'IN', 'a')).not.toBe(
      keyOf(place('Springfield', 'city'), 'TX', 'b'),
    );
  });
});

test('an article is about the state of its races', () => {
  const about = (text: string): string | null => homeState(analyzeArticle({ text, published: '2022-10-01' }));
  expect(about('Democrat Ada Finch faces Republican Bo Roe in Oregon’s 6th Congressional District.')).toBe(
    'OR',
  );
  expect(about('The bridge in Bend, Ore., is closed. It rains in Oregon.')).toBe('OR');
  expect(about('It rains in Texas and in Oregon.')).toBe(null);
});
