import type { ArticleRecord, Correction } from '../schema/index.js';
import type { Change } from './change.js';
import { fixFact, rejectFact } from './facts.js';
import { isAbout } from './match.js';
import type { Outcome } from './outcome.js';
import { restorePassage } from './passages.js';
import { mergePeople, renamePerson, splitPerson } from './people.js';
import { rejectQuote, setSpeaker } from './quotes.js';
import type { NumberedCorrection } from './read.js';

export { isAbout } from './match.js';
export { CorrectionLog, type Outcome, type Unapplied } from './outcome.js';
export { passagesToKeep } from './passages.js';
export { type CorrectionFile, type NumberedCorrection, readCorrections } from './read.js';

export interface Corrected {
  readonly record: ArticleRecord;
  /** What became of each correction that is about the article. */
  readonly outcomes: readonly Outcome[];
}

/**
 * Makes corrections in the record of an article, one after the other: a later one meets what an earlier one
 * made. They find what they are about by its words, never by its position. What was touched says so in
 * `corrected`, and the record lists all of it in `corrections`. Pure: the record given stays as it is.
 *
 * Passages are restored by analysing the article again: give `passagesToKeep` to `analyzeArticle` first.
 */
export function applyCorrections(
  record: ArticleRecord,
  corrections: readonly NumberedCorrection[],
): Corrected {
  const { id, source } = record;
  const about = corrections.filter(({ correction }) => isAbout(correction, id, source.sha256));
  let corrected = record;
  const outcomes: Outcome[] = [];
  for (const { line, correction } of about) {
    const change = changeBy(corrected, correction);
    if ('missed' in change) {
      // A correction for all articles passes over most of them: that a person is not in one is no news.
      if (correction.article !== undefined || !change.absent) outcomes.push({ line, missed: change.missed });
      continue;
    }
    const { action, by, note } = correction;
    const applied = {
      action,
      did: change.did,
      ...(change.text === undefined ? {} : { text: change.text }),
      ...(by === undefined ? {} : { by }),
      ...(note === undefined ? {} : { note }),
    };
    corrected = { ...change.record, corrections: [...(corrected.corrections ?? []), applied] };
    outcomes.push({ line, did: change.did });
  }
  return { record: corrected, outcomes };
}

function changeBy(record: ArticleRecord, correction: Correction): Change {
  switch (correction.action) {
    case 'reject-quote':
      return rejectQuote(record, correction);
    case 'set-speaker':
      return setSpeaker(record, correction);
    case 'merge-people':
      return mergePeople(record, correction);
    case 'split-person':
      return splitPerson(record, correction);
    case 'rename-person':
      return renamePerson(record, correction);
    case 'reject-fact':
      return rejectFact(record, correction);
    case 'fix-fact':
      return fixFact(record, correction);
    case 'restore-passage':
      return restorePassage(record, correction);
  }
}
