import type { Token } from '../../../text/tokens.js';
import { isHead, type Named } from './named.js';

const COPULAS = new Set(['is', 'was', 'are', 'were']);
/** Between "is" and what somebody is, they begin something else: "is the son of a lawyer who said". */
const ELSEWHERE = new Set(['VERB', 'ADP', 'SCONJ', 'PRON']);

/**
 * Whom a phrase tells what he or she is: "Finch, 60, is a lawmaker, Air Force veteran and former officer who called
 * himself …". Null where the phrase of the tokens from `first` on is not said of one named before.
 */
export function describedBefore(
  tokens: readonly Token[],
  mentions: readonly Named[],
  first: number,
): Named | null {
  const { sentence } = tokens[first]!;
  const inSentence = (i: number): boolean => tokens[i]?.sentence === sentence;
  let copula = first - 1;
  while (inSentence(copula) && !COPULAS.has(tokens[copula]!.lower)) {
    if (ELSEWHERE.has(tokens[copula]!.pos)) return null;
    copula--;
  }
  if (!inSentence(copula) || tokens[copula + 1]!.pos !== 'DET') return null;
  const subject = mentions.findLast(({ end }) => end <= copula);
  if (!subject || !inSentence(subject.first) || !isHead(tokens, subject, subject.first, copula)) return null;
  for (let i = subject.end; i < copula; i++) if (ELSEWHERE.has(tokens[i]!.pos)) return null;
  return subject;
}
