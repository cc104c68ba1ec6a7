import { expect, test } from 'vitest';
import { shortenPerson, shortenRace } from '../../../src/report/page-writer/shorten.js';
import type { CollectedPerson, Evidence, Race } from '../../../src/schema/index.js';

const evidence = (article: string): Evidence => ({
  article,
  fact: 'f1',
  start: 0,
  end: 3,
  text: 'won',
  confidence: null,
});
const isHeld = (article: string): boolean => article.startsWith('held');

test('a page that does not hold all articles keeps the evidence that it can open, or else the first', () => {
  const race = {
    articles: [{ id: 'held-1' }, { id: 'other' }],
    candidates: [
      {
        id: 'ada-finch',
        outcomes: [{ outcome: 'won', evidence: [evidence('other'), evidence('held-1'), evidence('held-2')] }],
        evidence: [evidence('other'), evidence('another')],
        quotes: [
          { article: 'other', id: 'q1' },
          { article: 'held-1', id: 'q2' },
        ],
      },
    ],
  } as unknown as Race;
  expect(shortenRace(race, isHeld)).toEqual({
    articles: [{ id: 'held-1' }, { id: 'other' }],
    candidates: [
      {
        id: 'ada-finch',
        outcomes: [{ outcome: 'won', evidence: [evidence('held-1'), evidence('held-2')] }],
        evidence: [evidence('other')],
        quotes: [{ article: 'held-1', id: 'q2' }],
      },
    ],
  });
});

test('a person is named in the articles that the page holds, and counted in all', () => {
  const person = { name: 'Ada Finch', articles: [{ article: 'other' }, { article: 'held-1' }] };
  expect(shortenPerson(person as unknown as CollectedPerson, isHeld)).toEqual({
    name: 'Ada Finch',
    articles: [{ article: 'held-1' }],
    inArticles: 2,
  });
});
