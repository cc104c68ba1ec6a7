import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clusterStories,
  findNearDuplicates,
  type StoryText,
  signStory,
} from '../../src/ingest/near-duplicates/index.js';

/** Words that mean nothing, always the same ones for a number. */
function wordsOf(seed: number, count: number): string[] {
  let state = seed * 2654435761 + 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `w${(state >>> 8) % 5000}`;
  });
}

const story = (id: string, words: readonly string[], published: string | null = null): StoryText => ({
  id,
  published,
  text: words.join(' '),
});

const idsOf = (stories: readonly StoryText[]): string[][] =>
  findNearDuplicates(stories).map(({ articles }) => articles.map(({ id }) => id));

describe('copies of one story', () => {
  const words = wordsOf(1, 400);

  test('the canonical article is the earliest, then the fullest', () => {
    const copies = [
      story('late', words, '2021-11-04'),
      story('short', words.slice(0, 350), '2021-11-03'),
      story('full', words, '2021-11-03'),
      story('undated', words),
      story('other', wordsOf(2, 400), '2021-11-01'),
    ];
    const [cluster, ...rest] = findNearDuplicates(copies);
    expect(rest).toEqual([]);
    expect(cluster!.canonical).toBe('full');
    expect(cluster!.articles.map(({ id }) => id)).toEqual(['full', 'late', 'short', 'undated']);
    expect(cluster!.articles[0]).toEqual({ id: 'full', jaccard: 1, containment: 1 });
    expect(cluster!.articles[2]!.containment).toBe(1);
    expect(cluster!.articles[2]!.jaccard).toBeCloseTo(346 / 396, 10);
  });

  test('a moment in another time zone is compared as a moment', () => {
    const [cluster] = findNearDuplicates([
      story('a', words, '2021-11-03T09:00:00+00:00'),
      story('b', words, '2021-11-03T09:30:00+02:00'),
    ]);
    expect(cluster!.canonical).toBe('b');
  });

  test('a local paper rewrites figures of a wire story and adds paragraphs of its own', () => {
    const rewritten = words.map((word, i) => (i % 24 === 0 ? `${word}x` : word));
    const local = [...rewritten, ...wordsOf(3, 180)];
    const [cluster] = findNearDuplicates([story('wire', words), story('local', local)]);
    expect(cluster!.articles.map(({ id }) => id)).toEqual(['local', 'wire']);
    expect(cluster!.articles[1]!.jaccard).toBeLessThan(0.5);
    expect(cluster!.articles[1]!.containment).toBeLessThan(0.8);
  });

  test('marks, case and line breaks tell no story from another', () => {
    const other = words.map((word, i) => (i % 9 === 0 ? `“${word.toUpperCase()},”\n` : word));
    expect(idsOf([story('a', words), story('b', other)])).toEqual([['a', 'b']]);
  });

  test('stories that share a paragraph only are two stories', () => {
    const shared = wordsOf(3, 100);
    const one = [...shared, ...wordsOf(4, 300)];
    const two = [...shared, ...wordsOf(5, 300)];
    expect(idsOf([story('a', one), story('b', two)])).toEqual([]);
  });

  test('texts of a few words are like no other', () => {
    expect(idsOf([story('a', ['Finch', 'won']), story('b', ['Finch', 'won']), story('c', [])])).toEqual([]);
  });

  test('every one of three hundred copies joins, however many share a bucket', () => {
    const copies = Array.from({ length: 300 }, (_, i) =>
      story(`c${i}`, words, i === 155 ? '2021-01-01' : null),
    );
    const [cluster, ...rest] = findNearDuplicates(copies);
    expect(rest).toEqual([]);
    expect(cluster!.canonical).toBe('c155');
    expect(cluster!.articles).toHaveLength(300);
  });
});

test('the order of the articles, and the machine that signed them, change nothing', () => {
  const stories = Array.from({ length: 30 }, (_, i) => {
    const words = wordsOf(10 + (i % 8), 200);
    return story(`s${i}`, [...words.slice(0, 200 - i), ...wordsOf(100 + i, i)], `2021-11-0${1 + (i % 5)}`);
  });
  const texts = new Map(stories.map(({ id, text }) => [id, text]));
  const expected = JSON.stringify(findNearDuplicates(stories));
  fc.assert(
    fc.property(fc.shuffledSubarray(stories, { minLength: 30 }), (shuffled) => {
      // Through JSON, as a signature travels from the map half to the reduce half.
      const signed = JSON.parse(JSON.stringify(shuffled.map(signStory))) as ReturnType<typeof signStory>[];
      expect(JSON.stringify(clusterStories(signed, (id) => texts.get(id)!))).toBe(expected);
    }),
    { numRuns: 20 },
  );
});

test('of variants alike by 0.5 or more at least 95 in 100 are found, and no stranger', () => {
  let wanted = 0;
  let found = 0;
  const stories: StoryText[] = [];
  const pairs: [string, string][] = [];
  for (let i = 0; i < 200; i++) {
    const words = wordsOf(1000 + i, 300);
    // An edit touches five shingles: 12 to 40 of 300 words make a pair of 0.8 down to 0.5.
    const edits = 2 + (i % 18);
    const edited = words.map((word, at) => (at % Math.floor(300 / edits) === 0 ? `x${i}y${at}` : word));
    stories.push(story(`a${i}`, words), story(`b${i}`, edited));
    pairs.push([`a${i}`, `b${i}`]);
  }
  const shingles = (text: string): Set<string> => {
    const words = text.split(' ');
    return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
  };
  const texts = new Map(stories.map(({ id, text }) => [id, text]));
  const clusters = findNearDuplicates(stories);
  const together = new Set(
    clusters.map(({ articles }) =>
      articles
        .map(({ id }) => id)
        .sort()
        .join(),
    ),
  );
  for (const [a, b] of pairs) {
    const [one, two] = [shingles(texts.get(a)!), shingles(texts.get(b)!)];
    const shared = [...one].filter((shingle) => two.has(shingle)).length;
    if (shared / (one.size + two.size - shared) < 0.5) continue;
    wanted++;
    if (together.has(`${a},${b}`)) found++;
  }
  expect(wanted).toBeGreaterThan(100);
  expect(found / wanted).toBeGreaterThanOrEqual(0.95);
  for (const { articles } of clusters) expect(articles).toHaveLength(2);
});
