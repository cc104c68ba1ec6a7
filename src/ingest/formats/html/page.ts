import type { Problem } from '../../../schema/index.js';
import { readPageLines } from '../../fields/head-lines.js';
import { LimitError, type Limits } from '../../limits.js';
import { parseHtml } from '../../markup/parse.js';
import { failed, type Origin, type ReadResult } from '../format.js';
import { extractBody } from './body.js';
import { type PageSource, readMeta } from './meta.js';

/** The article of one page. */
export function pageResult(
  page: string,
  origin: Origin,
  limits: Limits,
  source: PageSource,
  problems: readonly Problem[] = [],
): ReadResult {
  try {
    const parsed = parseHtml(page, limits);
    const { text: raw, blocks } = extractBody(parsed.root);
    if (raw === '') return failed('empty', origin, 'no article text found in the page');
    const told = readMeta(parsed, source, readPageLines(raw, blocks));
    return {
      status: 'ok',
      article: {
        id: null,
        source: origin,
        meta: told.meta,
        raw,
        blocks,
        problems: [...problems, ...told.problems],
        opinion: told.opinion,
      },
    };
  } catch (error) {
    if (error instanceof LimitError) return failed('unreadable', origin, error.message);
    throw error;
  }
}
