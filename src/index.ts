/**
 * racefile as a library: read articles, analyse each, merge what they say into races.
 * The two halves, `analyzeArticle` and `mergeRaces`, can run on different machines.
 */
export { type AnalyzeOptions, type ArticleInput, analyzeArticle } from './analyze.js';
export { type CleanArticle, type CleanOptions, cleanArticle } from './ingest/clean/index.js';
export type { ReadResult } from './ingest/formats/format.js';
export type { RawArticle } from './ingest/raw-article.js';
export { readArticles } from './ingest/read-articles.js';
export { type MergeOptions, mergeRaces } from './race/merge/index.js';
export { summaryMarkdown } from './report/summary-markdown.js';
export { ArticleRecord, type Fact, type Quote, Race } from './schema/index.js';
export { jsonSchemaOf } from './schema/json-schema.js';
