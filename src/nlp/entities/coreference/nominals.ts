import type { Token } from '../../../text/tokens.js';
import type { AnaphorContext, Candidate } from './features.js';
import { speaksAt } from './sightings.js';

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

/** Words by which the news calls a person anew who has just been spoken of; not those for whoever joins in, as a judge does. */
const VARIED = new Set(
  'senator representative governor mayor candidate nominee lawmaker legislator incumbent challenger congressman congresswoman republican democrat libertarian billionaire mogul businessman businesswoman councilman councilwoman sheriff pastor general colonel veteran'.split(
    ' ',
  ),
);

/**
 * Who is called anew by what the article has not told: "Trammell has outraised her. “I preach on Sundays,” the Gary pastor said."
 * The nominal must speak and tell more than its last word, and the sentence before must be about one person alone: in
 * "Finch beat Roe. “I won,” the Ohio pastor said" it is nobody. So is "the judge" of "Finch was led in. “Sit,” the stern judge said."
 *
 * @returns the index of a candidate, -1 for nobody
 */
export function chooseByVariation({ tokens, anaphor, candidates }: AnaphorContext): number {
  const { head, end, former } = anaphor;
  const first = determinerOf(tokens, anaphor.first);
  if (
    !VARIED.has(head) ||
    candidates.some((candidate) => isTold(candidate, { ...anaphor, former: false }) && !former)
  )
    return -1;
  const { sentence, paragraph } = tokens[first]!;
  if (end - first === 2) {
    // "Osgood’s campaign did not reply, but the candidate posted a photo."
    const beside = [...candidates.keys()].filter((i) => candidates[i]!.last.sentence === sentence);
    return head === 'candidate' && beside.length === 1 ? beside[0]! : -1;
  }
  const last = candidates.find((candidate) => !candidate.last.quoted)?.last;
  if (!last || last.sentence === sentence || paragraph - last.paragraph > 1) return -1;
  if (!speaksAt(tokens, first, end)) return -1;
  const told = [...candidates.keys()].filter((i) => {
    const { slot, kind, sentence: where } = candidates[i]!.last;
    return where === last.sentence && (kind === 'name' ? slot !== 'possessive' : slot === 'subject');
  });
  return told.length === 1 ? told[0]! : -1;
}

/** How far before a nominal its "the" may stand, in tokens. */
const DETERMINER_REACH = 6;

/** The token of "the" before a nominal: names of places stand between in "the Gary pastor". */
function determinerOf(tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - DETERMINER_REACH); at--)
    if (tokens[at]!.pos === 'DET') return at;
  return first;
}
