import { toRecord } from './article-record.js';
import { type CleanOptions, cleanArticle } from './ingest/clean/index.js';
import { parsePublished } from './ingest/fields/published.js';
import type { RawArticle } from './ingest/raw-article.js';
import type { Knowledge } from './knowledge/pack/index.js';
import { analyzeDocument } from './nlp/pipeline.js';
import { findFacts } from './race/index.js';
import type { ArticleRecord } from './schema/index.js';
import { createDocument } from './text/document.js';
import { sha256 } from './text/hash.js';

/** An article that the caller holds as text. Only `text` is needed. */
export interface ArticleInput {
  readonly text: string;
  readonly id?: string;
  readonly title?: string;
  readonly byline?: readonly string[];
  readonly publisher?: string;
  /** ISO 8601, or as printed ("April 19, 2017"); without it no relative date is resolved. */
  readonly published?: string;
  readonly url?: string;
}

export interface AnalyzeOptions extends CleanOptions {
  /** Gives the record this id in place of the article's own. */
  readonly id?: string;
  /** Tables that the user has loaded, to link people to public ids. */
  readonly knowledge?: Knowledge | null;
}

/**
 * Reads one article: cleans it, finds what its language tells, finds the facts about races. Pure: the result
 * depends on the article and the options alone, and no file is read or written but the models of the package.
 *
 * @param article a text with what is known of it, or an article as `readArticles` gives it
 */
export function analyzeArticle(
  article: ArticleInput | RawArticle,
  options: AnalyzeOptions = {},
): ArticleRecord {
  const clean = cleanArticle('raw' in article ? article : toRaw(article), options);
  const document = createDocument({
    title: clean.meta.title,
    text: clean.text,
    captions: clean.media.map((media) => media.text),
    published: clean.meta.published,
  });
  const analysis = analyzeDocument(document, { knowledge: options.knowledge ?? null });
  const record = toRecord(clean, analysis, findFacts(analysis));
  return options.id === undefined ? record : { ...record, id: options.id };
}

function toRaw({ text, id, title, byline = [], publisher, published, url }: ArticleInput): RawArticle {
  return {
    id: id ?? null,
    source: {
      file: '-',
      item: null,
      format: 'text',
      encoding: 'utf-16',
      bytes: Buffer.byteLength(text),
      sha256: sha256(text),
    },
    meta: {
      title: title ?? null,
      byline: [...byline],
      publisher: publisher ?? null,
      published: published === undefined ? null : parsePublished(published),
      url: url ?? null,
      language: null,
    },
    raw: text,
    blocks: [],
    problems: [],
  };
}
