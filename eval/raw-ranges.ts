import type { ArticleRecord, Span } from '../src/schema/index.js';
import { rawRange } from '../src/text/mapped-text.js';
import type { Range } from '../src/text/spans.js';

/** Where spans of the cleaned text stand in the raw text. */
export const rangesOfRaw = (record: ArticleRecord, spans: readonly Span[]): Range[] =>
  spans.flatMap((span) => (span.in === undefined ? (rawRange(record.textMap, span) ?? []) : []));
