import { JOINERS } from '../../../knowledge/joiners.js';
import { signOf } from '../../../text/word-forms.js';
import type { NameSpan } from '../spans.js';
import { type NameRule, nameAt, type RuleContext, withSpans } from './rule.js';

const BEGINS_GROUP = signOf(({ text }) => JOINERS.has(text));
const FOR = new Set(['for', 'against']);
const ARTICLES = new Set(['a', 'an', 'the', 'our']);
/** Words in lower case that may stand between two of a name: "Farmers for Land and Water". */
const INSIDE = new Set(['and', 'of']);
/** How many words may follow "for". */
const LONGEST_CAUSE = 5;

/**
 * Bodies that are called by who is in them and what they want: "Hoosiers for a Fair Market has pledged $3 million".
 * Not "Latinos for Finch", who need not be one body, and not a headline, where every word is in capitals.
 */
export const findAdvocacyGroups: NameRule = (names, context) => {
  const { tokens, signs, cases } = context;
  const added: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!(signs[i]! & BEGINS_GROUP) || cases[tokens[i]!.sentence] === 'title') continue;
    if (!FOR.has(tokens[i + 1]?.lower ?? '')) continue;
    const cause = ARTICLES.has(tokens[i + 2]?.lower ?? '') ? i + 3 : i + 2;
    const end = endOfCause(context, cause);
    if (end === cause || nameAt(names, cause)?.type === 'person') continue;
    added.push({ first: i, end, type: 'organization' });
    i = end - 1;
  }
  return withSpans(names, added);
};

/** Where the words in capitals end that say what a group is for. */
function endOfCause({ tokens }: RuleContext, first: number): number {
  const { sentence } = tokens[first - 1]!;
  const isCapital = (at: number): boolean =>
    tokens[at]?.sentence === sentence && /^\p{Lu}/u.test(tokens[at]!.text);
  let end = first;
  while (end < first + LONGEST_CAUSE) {
    if (isCapital(end)) end++;
    else if (end > first && INSIDE.has(tokens[end]?.lower ?? '') && isCapital(end + 1)) end += 2;
    else break;
  }
  return end;
}
