import { expect, test } from 'vitest';
import * as racefile from '../src/index.js';

test('the public surface is small, and changes on purpose', () => {
  expect(Object.keys(racefile).sort()).toEqual([
    'ArticleRecord',
    'Race',
    'analyzeArticle',
    'cleanArticle',
    'jsonSchemaOf',
    'mergeRaces',
    'readArticles',
    'summaryMarkdown',
  ]);
});

test('the same article gives the same record', () => {
  const article = {
    text: 'Democrat Ada Finch defeated Republican Bo Roe on Tuesday.',
    published: '2021-11-03',
  };
  expect(racefile.analyzeArticle(article)).toEqual(racefile.analyzeArticle(article));
});
