import { performance } from 'node:perf_hooks';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { CleanArticle } from '../src/ingest/clean/index.js';
import type { RawArticle } from '../src/ingest/raw-article.js';
import { countWords } from './articles.js';
import { built } from './built.js';

const { toRecord } = await built<typeof import('../src/article-record.js')>('article-record.js');
const { productOf } =
  await built<typeof import('../src/batch/workers/product.js')>('batch/workers/product.js');
const { cleanArticle } = await built<typeof import('../src/ingest/clean/index.js')>('ingest/clean/index.js');
const { findClaims } = await built<typeof import('../src/nlp/claims/index.js')>('nlp/claims/index.js');
const { findDates } = await built<typeof import('../src/nlp/dates/index.js')>('nlp/dates/index.js');
const { resolveEntities } =
  await built<typeof import('../src/nlp/entities/index.js')>('nlp/entities/index.js');
const { findNames } = await built<typeof import('../src/nlp/names/index.js')>('nlp/names/index.js');
const { findNumbers } = await built<typeof import('../src/nlp/numbers/index.js')>('nlp/numbers/index.js');
const { findQuotes } = await built<typeof import('../src/nlp/quotes/index.js')>('nlp/quotes/index.js');
const { findQuotedStretches } =
  await built<typeof import('../src/nlp/quotes/stretches.js')>('nlp/quotes/stretches.js');
const { tokenize } = await built<typeof import('../src/nlp/tokens/index.js')>('nlp/tokens/index.js');
const { findFacts } = await built<typeof import('../src/race/index.js')>('race/index.js');
const { createDocument } = await built<typeof import('../src/text/document.js')>('text/document.js');

/** Milliseconds that each stage took for all articles, in the order of the stages. */
export type StageTimes = Readonly<Record<string, number>>;

export interface StagesMeasured {
  readonly words: number;
  /** Sentences and parts of speech by wink-nlp and nothing else, on the cleaned texts. */
  readonly wink: number;
  readonly stages: StageTimes;
}

const ROUNDS = 4;

/**
 * How long each stage takes on one core, where the ones before it are done: the path of `analyzeArticle` and of what a
 * worker hands back, with a clock between the steps. Each article goes through all stages before the next; the best
 * round counts, as a whole. wink-nlp alone runs between the rounds, in the same process.
 */
export function measureStages(articles: readonly RawArticle[]): StagesMeasured {
  const texts = articles.map((article) => cleanArticle(article).text);
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const alone = (): number => {
    const start = performance.now();
    for (const text of texts) {
      const document = nlp.readDoc(text);
      document.sentences().out();
      document.tokens().out(nlp.its.pos);
    }
    return performance.now() - start;
  };
  let wink = Number.POSITIVE_INFINITY;
  let best: StageTimes | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    wink = Math.min(wink, alone());
    const times = measureOnce(articles);
    if (best === null || total(times) < total(best)) best = times;
  }
  return { words: texts.reduce((sum, text) => sum + countWords(text), 0), wink, stages: best! };
}

export const total = (times: StageTimes): number => Object.values(times).reduce((sum, time) => sum + time, 0);

function measureOnce(articles: readonly RawArticle[]): StageTimes {
  const times: Record<string, number> = {};
  const timed = <T>(stage: string, act: () => T): T => {
    const start = performance.now();
    const result = act();
    times[stage] = (times[stage] ?? 0) + performance.now() - start;
    return result;
  };
  for (const article of articles) {
    const clean: CleanArticle = timed('clean', () => cleanArticle(article));
    const { meta, text, media } = clean;
    const captions = media.map((item) => item.text);
    const document = createDocument({ title: meta.title, text, captions, published: meta.published });
    const tokenized = timed('tokens, sentences', () => tokenize(document));
    const dates = timed('dates', () => findDates(document, tokenized));
    const numbers = timed('numbers', () => findNumbers(document, tokenized, dates));
    const names = timed('names', () => findNames(document, tokenized));
    const stretches = timed('quotes', () => findQuotedStretches(document));
    const entities = timed('who is who', () => resolveEntities(document, tokenized, names, stretches, null));
    const quotes = timed('quotes', () => findQuotes(document, tokenized, stretches, entities));
    const claims = timed('claims', () => findClaims(tokenized, numbers, quotes));
    const analysis = { document, tokenized, numbers, dates, entities, quotes, claims };
    const facts = timed('facts', () => findFacts(analysis));
    timed('record, rows', () => productOf(toRecord(clean, analysis, facts)));
  }
  return times;
}
