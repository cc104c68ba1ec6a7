import type { Range } from '../../../text/spans.js';
import type { Token } from '../../../text/tokens.js';
import { rangeOf } from '../join.js';
import type { Part } from '../reading.js';

/** A source without what does not belong to it: tokens `[first, end)`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

export const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose']);
const NOUN_PHRASE = new Set(['NOUN', 'PROPN', 'ADJ']);
const DETERMINERS = new Set(['a', 'an', 'the', 'this', 'that', 'these', 'those']);

/** A source without the marks at its edges, and without the "who" at its end. */
export function trimmedPhrase(tokens: readonly Token[], { first, end }: Pick<Part, 'first' | 'end'>): Phrase {
  let [from, to] = [first, end];
  while (from < to - 1 && tokens[from]!.kind === 'punctuation') from++;
  while (to > from + 1 && tokens[to - 1]!.kind === 'punctuation' && !tokens[to - 1]!.text.startsWith('.'))
    to--;
  if (to > from + 1 && RELATIVES.has(tokens[to - 1]!.lower)) to--;
  return { first: from, end: to };
}

/** "went to the moderator, who said": the noun that "who" stands for. */
export function antecedentOf(tokens: readonly Token[], { first, end }: Phrase): Phrase | null {
  if (end - first > 1 || !RELATIVES.has(tokens[first]!.lower)) return null;
  const past = tokens[first - 1]?.text === ',' ? first - 1 : first;
  let from = past;
  while (from > 0 && NOUN_PHRASE.has(tokens[from - 1]!.pos)) from--;
  if (from === past || tokens[past - 1]!.pos === 'ADJ') return null;
  return { first: tokens[from - 1]?.pos === 'DET' ? from - 1 : from, end: past };
}

/** The words for a speaker without a name up to what only tells more of them: "officials, who asked not to be named". */
export function nounPhrase(tokens: readonly Token[], { first, end }: Phrase): Phrase {
  let from = first;
  while (from < end - 1 && DETERMINERS.has(tokens[from]!.lower)) from++;
  let to = from + 1;
  while (to < end && !endsAt(tokens, to, end) && !RELATIVES.has(tokens[to]!.lower)) to++;
  return { first: first === from ? from : first, end: to };
}

/** At a comma or a full stop; not at the dot of "Skies.gov". */
function endsAt(tokens: readonly Token[], at: number, end: number): boolean {
  const { text } = tokens[at]!;
  return text === ',' || (text === '.' && (at === end - 1 || tokens[at + 1]!.spaced));
}

/** The characters of a phrase. */
export const rangeOfPhrase = (tokens: readonly Token[], { first, end }: Phrase): Range =>
  rangeOf(tokens, first, end);
