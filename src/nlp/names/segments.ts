import type { Token } from '../../text/tokens.js';
import { signOf } from '../../text/word-forms.js';
import type { Tokenized } from '../tokens/index.js';
import { wordOf } from './word.js';

/** Tokens `[first, end)` of one sentence among which names can stand. */
export interface Segment {
  readonly first: number;
  readonly end: number;
}

/** "Bureau of Alcohol, Tobacco": how many small words may stand between two with a capital. */
const MOST_JOINING = 3;

/**
 * The stretches of a document that can hold a name: words with a capital letter and the small words that may join
 * them. Four words in five lie outside and need no further look.
 */
export function findSegments({ tokens, sentences, signs }: Tokenized): Segment[] {
  const segments: Segment[] = [];
  for (const { firstToken, endToken } of sentences) {
    let i = firstToken;
    while (i < endToken) {
      if (!(signs[i]! & CAN_NAME)) {
        i++;
        continue;
      }
      const first = prefixBefore(tokens, i, Math.max(firstToken, segments[segments.length - 1]?.end ?? 0));
      let end = i + 1;
      for (let j = end; j < endToken && j - end <= MOST_JOINING; j++) {
        if (signs[j]! & CAN_NAME || endsHyphenated(tokens, j)) end = j + 1;
        else if (!wordOf(tokens[j]!).joins) break;
      }
      // "Fox 5", "Channel 11"; a number after a name may belong to it.
      if (end < endToken && tokens[end]!.kind === 'number') end++;
      segments.push({ first, end });
      i = end;
    }
  }
  return segments;
}

/** The sign of words with a capital letter. */
export const CAN_NAME = signOf(({ kind, text }) => kind === 'word' && text[0] !== text[0]!.toLowerCase());

/** The sign of words that begin with a small letter. */
export const IS_SMALL = signOf(({ kind, text }) => kind === 'word' && text[0] === text[0]!.toLowerCase());

export const canName = ({ form }: Token): boolean => (form.signs & CAN_NAME) !== 0;

/** "Roe Dae-ho", "Jean-pierre": a name may go on in lower case after a hyphen. */
function endsHyphenated(tokens: readonly Token[], j: number): boolean {
  const token = tokens[j]!;
  const hyphen = tokens[j - 1]!;
  return (
    token.kind === 'word' &&
    !token.spaced &&
    hyphen.text === '-' &&
    !hyphen.spaced &&
    canName(tokens[j - 2] ?? token)
  );
}

/** "al-Amr", "de la Roe": small words that stand right before belong to the stretch. */
function prefixBefore(tokens: readonly Token[], index: number, floor: number): number {
  let first = index;
  for (let i = index - 1; i >= floor && i >= index - MOST_JOINING; i--) {
    const token = tokens[i]!;
    if (wordOf(token).mayBegin) first = i;
    else if (token.text !== '-' || tokens[i + 1]!.spaced) break;
  }
  return first;
}
