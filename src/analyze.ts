import { toRecord } from './article-record.js';
import { type CleanOptions, cleanArticle } from './ingest/clean/index.js';
import type { RawArticle } from './ingest/raw-article.js';
import { analyzeDocument } from './nlp/pipeline.js';
import { findFacts } from './race/index.js';
import type { ArticleRecord } from './schema/index.js';
import { createDocument } from './text/document.js';

export interface AnalyzeOptions extends CleanOptions {
  /** Gives the record this id in place of the article's own. */
  readonly id?: string;
}

/**
 * Reads one article: clean it, find what its language tells, find the facts about races. Pure: the result
 * depends on the article and the options alone, and nothing is read or written.
 */
export function analyzeRaw(raw: RawArticle, options: AnalyzeOptions = {}): ArticleRecord {
  const article = cleanArticle(raw, options);
  const document = createDocument({
    title: article.meta.title,
    text: article.text,
    captions: article.media.map((media) => media.text),
    published: article.meta.published,
  });
  const analysis = analyzeDocument(document);
  const record = toRecord(article, analysis, findFacts(analysis));
  return options.id === undefined ? record : { ...record, id: options.id };
}
