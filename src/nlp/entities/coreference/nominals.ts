import type { AnaphorContext, Candidate } from './features.js';

/** So many times as often named as the others, one of several is plainly meant. */
const FAR_MORE = 3;

/**
 * Who "the Democrat" or "the governor" is: the one of those in sight whom the article gives the party or the office.
 * Of several, one who is named far more often; else nobody.
 *
 * @returns the index of a candidate, -1 for nobody
 */
export function chooseByEvidence({ anaphor, candidates }: AnaphorContext): number {
  const told = [...candidates.keys()].filter((i) => isTold(candidates[i]!, anaphor));
  if (told.length < 2) return told[0] ?? -1;
  const byCount = told.toSorted((a, b) => candidates[b]!.count - candidates[a]!.count);
  const [most, next] = [candidates[byCount[0]!]!, candidates[byCount[1]!]!];
  return most.count >= FAR_MORE * next.count ? byCount[0]! : -1;
}

/** "the former senator" is one who is said to have been a senator no more. */
function isTold(
  { person, titles, formerTitles }: Candidate,
  { party, head, former }: AnaphorContext['anaphor'],
): boolean {
  if (party !== null) return person.party === party;
  return former ? formerTitles.has(head) : titles.has(head);
}
