import { canName } from '../segments.js';
import type { NameSpan } from '../spans.js';
import { isFree, type NameRule, nameAt, type RuleContext, withSpans } from './rule.js';

/** "Roe-Bell-Kent" is as long as a surname gets: tokens from its first word to its last. */
const LONGEST = 5;

/**
 * A surname of several words with hyphens is the person that its full name is, wherever it stands: "Roe-Bell led." after
 * "Ann Roe-Bell", and "ROE-BELL" in a headline. Longer names it belongs to stay ("the Roe-Bell Foundation").
 */
export const findDoubleSurnames: NameRule = (names, context) => {
  const { tokens } = context;
  const surnames = new Set<string>();
  for (const name of names) {
    if (name.type !== 'person') continue;
    const surname = doubleSurname(name, context);
    if (surname) surnames.add(surname);
  }
  if (surnames.size === 0) return [...names];
  const added: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const end = hyphenatedEnd(context, i);
    if (end === i + 1 || !surnames.has(wordsOf(context, i, end))) continue;
    const over = nameAt(names, i);
    const longer = over !== null && !isFree(names, i) && over.end - over.first > end - i;
    if (!longer) added.push({ first: i, end, type: 'person' });
    i = end - 1;
  }
  return withSpans(names, added);
};

/** "roe-bell" of "Ann Roe-Bell"; null where the surname is one word or nothing stands before it. */
function doubleSurname({ first, end }: NameSpan, context: RuleContext): string | null {
  for (let i = Math.max(first + 1, end - LONGEST); i < end; i++)
    if (context.tokens[i]!.spaced && hyphenatedEnd(context, i) === end && end - i > 1)
      return wordsOf(context, i, end);
  return null;
}

/** Where the words with capitals that hyphens join to the one at `first` end. */
function hyphenatedEnd({ tokens }: RuleContext, first: number): number {
  let end = first + 1;
  if (!canName(tokens[first]!)) return end;
  while (end + 1 < tokens.length && end + 2 - first <= LONGEST) {
    const hyphen = tokens[end]!;
    const next = tokens[end + 1]!;
    if (hyphen.text !== '-' || hyphen.spaced || next.spaced || !canName(next)) break;
    end += 2;
  }
  return end;
}

const wordsOf = ({ tokens }: RuleContext, first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map((token) => token.lower)
    .join('');
