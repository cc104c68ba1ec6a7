import type { Token } from '../../../text/tokens.js';
import type { PersonEntity } from '../entities.js';
import { type Anaphor, kindOfHead } from './anaphors.js';
import type { Candidate } from './candidates.js';

/**
 * "The governor’s own pollster has her up by five": a pronoun behind the possessor that its sentence opens with, where just one
 * of those in sight is told to hold that office and nobody is named between; null otherwise.
 */
export function possessorOf(
  tokens: readonly Token[],
  { kind, first }: Anaphor,
  lastName: { readonly end: number } | undefined,
  candidates: readonly Candidate[],
): PersonEntity | null {
  if (kind !== 'pronoun') return null;
  const { sentence } = tokens[first]!;
  let opening = first;
  while (opening > 0 && tokens[opening - 1]!.sentence === sentence) opening--;
  const head = tokens[opening + 1];
  const isPossessor =
    tokens[opening]!.lower === 'the' && head !== undefined && /^['’]s$/.test(tokens[opening + 2]?.text ?? '');
  if (!isPossessor || kindOfHead(head.lower) !== 'office' || (lastName && lastName.end > opening))
    return null;
  const holders = candidates.filter(
    ({ told }) => told.titles.has(head.lower) && !told.formerTitles.has(head.lower),
  );
  return holders.length === 1 ? holders[0]!.person : null;
}
