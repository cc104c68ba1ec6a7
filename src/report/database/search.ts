import type { Cell } from '../csv.js';
import type { QueryResult } from './query.js';
import { QueryError } from './query.js';
import { readDatabase } from './sqlite.js';

export interface SearchOptions {
  /** Where to look. */
  readonly within: 'quotes' | 'sentences';
  readonly limit: number;
}

const QUERIES: Readonly<Record<SearchOptions['within'], string>> = {
  quotes: `SELECT q.speaker, q.text, a.publisher, a.published, q.article, q.quote
    FROM quotes_fts f JOIN quotes q ON q.id = f.rowid JOIN articles a ON a.id = q.article
    WHERE quotes_fts MATCH ? ORDER BY f.rank, q.id LIMIT ?`,
  sentences: `SELECT s.text, a.publisher, a.published, a.title, s.article, s.part, s.start_cp, s.end_cp
    FROM sentences_fts f JOIN sentences s ON s.id = f.rowid JOIN articles a ON a.id = s.article
    WHERE sentences_fts MATCH ? ORDER BY f.rank, s.id LIMIT ?`,
};

const COLUMNS: Readonly<Record<SearchOptions['within'], readonly string[]>> = {
  quotes: ['speaker', 'text', 'publisher', 'published', 'article', 'quote'],
  sentences: ['text', 'publisher', 'published', 'title', 'article', 'part', 'start_cp', 'end_cp'],
};

/**
 * Finds the sentences or quotes with all of the words, in any of their forms, best first.
 *
 * @param words as people type them: a phrase between quotation marks stays together, a word before `*` may go on,
 *   and no other sign means anything
 * @throws QueryError where there is no word among them
 */
export function searchDatabase(file: string, words: string, { within, limit }: SearchOptions): QueryResult {
  const match = matchFor(words);
  if (match === '') throw new QueryError('name a word to search for');
  return readDatabase(file, (connection) => ({
    columns: COLUMNS[within],
    rows: connection.all(QUERIES[within], [match, limit]).map((row) => Object.values(row) as Cell[]),
  }));
}

/** The words as an FTS5 query: each in quotation marks of its own, so that none is taken for an operator. */
export function matchFor(words: string): string {
  const parts = words.replace(/[“”]/g, '"').matchAll(/"([^"]*)"|([^\s"]+)/g);
  return [...parts]
    .flatMap(([, phrase, word]) => {
      const text = phrase ?? word ?? '';
      if (!/[\p{L}\p{N}]/u.test(text)) return [];
      return word?.endsWith('*') ? [`"${text.slice(0, -1)}"*`] : [`"${text}"`];
    })
    .join(' ');
}
