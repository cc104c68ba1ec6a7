import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyzeArticle } from '../src/analyze.js';
import type { RawArticle } from '../src/ingest/raw-article.js';
import { readArticles } from '../src/ingest/read-articles.js';
import { compare } from '../src/race/merge/digest.js';
import { mergeRaces } from '../src/race/merge/index.js';
import { ArticleRecord, Race, type TextSpan } from '../src/schema/index.js';
import { expectAccounted } from './ingest/ledger.js';

const CORPUS = path.resolve(import.meta.dirname, '../corpus');

let scratch: string;
let articles: { raw: RawArticle; record: ArticleRecord }[];

beforeAll(async () => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'racefile-corpus-'));
  articles = [];
  for await (const result of readArticles([CORPUS])) {
    if (result.status !== 'ok') throw new Error(`${result.file}: ${result.reason}`);
    articles.push({ raw: result.article, record: analyzeArticle(result.article) });
  }
});

afterAll(() => rmSync(scratch, { recursive: true }));

/** Every span of a record that carries its words. */
function* spansOf(value: unknown): Generator<TextSpan> {
  if (Array.isArray(value)) for (const item of value) yield* spansOf(item);
  else if (typeof value === 'object' && value !== null) {
    if ('start' in value && 'end' in value && 'text' in value) yield value as TextSpan;
    for (const item of Object.values(value)) yield* spansOf(item);
  }
}

const textAt = (record: ArticleRecord, place: string | undefined): string => {
  if (place === undefined) return record.text;
  return place === 'title' ? record.meta.title! : record.media[Number(place.split('/')[1])]!.text;
};

test('there are articles', () => expect(articles.length).toBeGreaterThan(20));

describe('every article of the corpus', () => {
  test('gives a record that its schema accepts', () => {
    for (const { record } of articles) ArticleRecord.parse(record);
  });

  test('every span cuts exactly its text', () => {
    let spans = 0;
    for (const { record } of articles) {
      const { removed: _, ...found } = record;
      for (const span of spansOf(found)) {
        expect(textAt(record, span.in).slice(span.start, span.end)).toBe(span.text);
        spans++;
      }
    }
    expect(spans).toBeGreaterThan(1000);
  });

  test('kept, replaced and removed rows account for the whole raw text', () => {
    for (const { raw, record } of articles) expectAccounted(raw.raw, record);
  });

  test('mentions of one kind of thing never overlap', () => {
    for (const { record } of articles) {
      const mentions = [...record.people, ...record.organizations, ...record.places].flatMap(
        (entity) => entity.mentions,
      );
      const sorted = mentions.toSorted((a, b) => compare(a.in ?? '', b.in ?? '') || a.start - b.start);
      for (const [i, mention] of sorted.entries()) {
        const next = sorted[i + 1];
        if (next && next.in === mention.in)
          expect(next.start, `${record.source.file} ${mention.text} / ${next.text}`).toBeGreaterThanOrEqual(
            mention.end,
          );
      }
    }
  });
});

describe('races of the corpus', () => {
  test('are valid, and the same whatever the order of the articles', () => {
    const records = articles.map(({ record }) => record);
    const races = mergeRaces(records);
    for (const race of races) Race.parse(race);
    const turned = [...records.slice(7).reverse(), ...records.slice(0, 7)];
    expect(JSON.stringify(mergeRaces(turned))).toBe(JSON.stringify(races));
  });

  test('every evidence item is a sentence of its article', () => {
    const records = new Map(articles.map(({ record }) => [record.id, record]));
    for (const race of mergeRaces([...records.values()])) {
      for (const span of spansOf(race)) {
        const { article } = span as TextSpan & { article?: string };
        if (article)
          expect(textAt(records.get(article)!, span.in).slice(span.start, span.end)).toBe(span.text);
      }
    }
  });
});

test('the office-holder named in a caption is found once', () => {
  const caption = 'County Clerk Ada Finch AP';
  const { people, media } = analyzeArticle({
    text: `${caption}\n\n${caption}\n\nThe count went on all night.`,
  });
  expect(media).toHaveLength(1);
  expect(people).toMatchObject([{ name: 'Ada Finch', mentions: [{ in: 'media/0', text: 'Ada Finch' }] }]);
});
