import type { Flag } from '../../schema/index.js';
import { inEach } from '../../text/in-each.js';
import type { FlaggedArticle, FlagRule } from './flag.js';
import { noDate } from './no-date.js';
import { nonEnglish } from './non-english.js';
import { opinion } from './opinion.js';
import { spliced } from './spliced.js';
import { truncated } from './truncated.js';

/** All doubts that the text and the page tell by themselves, in order. */
export const FLAGS: readonly FlagRule[] = [noDate, opinion, nonEnglish, truncated, spliced];

/** Doubts that are put in English words are found in English alone. */
const ENGLISH_ONLY: ReadonlySet<FlagRule> = new Set([truncated, spliced]);

/** The doubts about an article, each with its place and a plain reason. */
export function findFlags(article: FlaggedArticle): Flag[] {
  const english = article.language?.isEnglish ?? true;
  return inEach(
    FLAGS.filter((rule) => english || !ENGLISH_ONLY.has(rule)),
    ({ flag, find }) =>
      find(article).map(({ why, at }) => ({ flag, why, start: at?.start ?? null, end: at?.end ?? null })),
  );
}
