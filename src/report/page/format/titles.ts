import type { PageArticle } from '../../page-data.js';

/** Headlines are no longer than this. */
const LONGEST = 90;

/** The title of an article, else the beginning of its first line. */
export function titleOf({ title, opening, id }: Pick<PageArticle, 'title' | 'opening' | 'id'>): string {
  if (title !== null) return title;
  const line = opening.split('\n', 1)[0]!.trim();
  if (line === '') return id;
  return line.length > LONGEST || line.length === opening.length
    ? `${line.slice(0, LONGEST).trimEnd()}…`
    : line;
}
