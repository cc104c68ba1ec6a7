import { LimitError, type Limits } from '../../limits.js';
import { parseHtml } from '../../markup/parse.js';
import type { RawArticle } from '../../raw-article.js';
import type { Origin } from '../format.js';
import { failed, type ReadResult } from '../format.js';
import { extractFragment } from './body.js';

/** What is known of an article whose text is a piece of HTML. */
type Told = Omit<RawArticle, 'raw' | 'blocks' | 'source'> & { readonly source: Origin };

/** An article whose text comes as HTML: the full content of a feed, a field of a database. All of it is the story. */
export function fragmentArticle(html: string, told: Told, limits: Limits): ReadResult {
  try {
    const { text: raw, blocks } = extractFragment(parseHtml(html, limits).root);
    if (raw === '') return failed('empty', told.source, 'its text is empty');
    return { status: 'ok', article: { ...told, raw, blocks } };
  } catch (error) {
    if (error instanceof LimitError) return failed('unreadable', told.source, error.message);
    throw error;
  }
}
