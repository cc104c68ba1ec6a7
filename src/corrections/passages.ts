import type { ArticleRecord, CorrectionOf } from '../schema/index.js';
import type { Change } from './change.js';
import { isAbout, plain } from './match.js';
import type { NumberedCorrection } from './read.js';

/** The passages of an article that cleaning is to leave in its text: what `cleanArticle` takes as `keep`. */
export function passagesToKeep(
  corrections: readonly NumberedCorrection[],
  id: string,
  sha256: string,
): string[] {
  return corrections.flatMap(({ correction }) =>
    correction.action === 'restore-passage' && isAbout(correction, id, sha256) ? [correction.text] : [],
  );
}

/** Says whether a passage is back: it was put back before the article was analysed, if it was there. */
export function restorePassage(record: ArticleRecord, { text }: CorrectionOf<'restore-passage'>): Change {
  const wanted = plain(text);
  if (plain(record.text).includes(wanted)) return { record, did: `restored “${text}”`, text };
  return { missed: `${record.id} has no such passage` };
}
