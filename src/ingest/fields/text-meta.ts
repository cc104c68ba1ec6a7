import type { Meta, Problem } from '../../schema/index.js';
import { choosePublished } from './date-witness.js';
import { readTextLines } from './head-lines.js';

/** What is known of an article, and what was wrong with what told it. */
export interface ToldMeta {
  readonly meta: Meta;
  readonly problems: readonly Problem[];
}

/**
 * What is known of an article, with the writer and the day that lines of its text tell where nothing else does.
 *
 * @param latest ISO date of the input itself, which a day cannot be later than; null where it tells none
 */
export function completeFromText(
  { meta, problems }: ToldMeta,
  text: string,
  latest: string | null,
): ToldMeta {
  if (meta.published !== null && meta.byline.length > 0) return { meta, problems };
  const lines = readTextLines(text);
  const byline = meta.byline.length > 0 ? meta.byline : [...lines.byline];
  if (meta.published !== null) return { meta: { ...meta, byline }, problems };
  const told = choosePublished(lines.dates, latest);
  return {
    meta: { ...meta, byline, published: told.published },
    problems: [...problems, ...told.problems],
  };
}
