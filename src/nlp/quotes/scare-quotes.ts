import type { Token } from '../../text/tokens.js';
import type { ScareQuoteFinding } from './attribution.js';
import type { TokenStretch } from './is-quote.js';

const LONGEST_NICKNAME = 3;
const LITTLE = new Set('a an the of and or in on at to for with from by'.split(' '));

/** What words between quotation marks are that nobody said. */
export function scareQuoteOf(
  tokens: readonly Token[],
  { stretch, first, end }: TokenStretch,
): ScareQuoteFinding {
  const { start, end: past } = stretch;
  return { start, end: past, kind: kindOf(tokens, first, end) };
}

function kindOf(tokens: readonly Token[], first: number, end: number): ScareQuoteFinding['kind'] {
  const words = tokens.slice(first, end).filter(({ kind }) => kind !== 'punctuation');
  const capital = words.every(({ text, lower }) => text !== lower || LITTLE.has(lower) || /^\d/.test(text));
  if (!capital || words.length === 0) return 'term';
  // Ada "Red" Finch: names stand to both sides of the marks.
  const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN';
  if (words.length <= LONGEST_NICKNAME && isName(tokens[first - 2]) && isName(tokens[end + 1]))
    return 'nickname';
  return 'title';
}
