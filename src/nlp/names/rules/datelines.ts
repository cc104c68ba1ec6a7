import { STATE_FORMS } from '../../../knowledge/states.js';
import type { Token } from '../../../text/tokens.js';
import type { NameSpan } from '../spans.js';
import { isFree, type NameRule, type RuleContext, textOf, withSpans } from './rule.js';

const LONGEST = 5;
const AFTER = new Set(['—', '–', '--', '-', ',', '(', '―']);
const NO_PLACE = new Set([
  'EXCLUSIVE',
  'BREAKING',
  'UPDATE',
  'UPDATED',
  'WATCH',
  'VIDEO',
  'OPINION',
  'ANALYSIS',
  'EDITORIAL',
  'CORRECTION',
  'NEWS',
  'POLL',
  'AP',
  'FILE',
  'PHOTO',
  'PHOTOS',
  'LIVE',
  'SEE',
]);

/** "SALEM SPRINGS — The hopes …", "SALEM, Ore. (AP) —": capitals at the head of a paragraph are where it was written. */
export const findDatelines: NameRule = (names, context) => {
  const { tokens } = context;
  const added: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && tokens[i - 1]!.paragraph === tokens[i]!.paragraph) continue;
    let end = i;
    while (
      end < tokens.length &&
      end < i + LONGEST &&
      /^[\p{Lu}.'’]{2,}$/u.test(tokens[end]!.text) &&
      tokens[end]!.paragraph === tokens[i]!.paragraph
    )
      end++;
    const next = tokens[end];
    if (end === i || !next || next.paragraph !== tokens[i]!.paragraph || !AFTER.has(next.text)) continue;
    if (NO_PLACE.has(tokens[i]!.text) || !tokens.slice(end, end + 8).some(isDash)) continue;
    added.push({ first: i, end, type: 'place' });
    const state = end + 1;
    if (next.text === ',' && state < tokens.length && isState(context, state) && isFree(names, state))
      added.push({ first: state, end: state + 1, type: 'place' });
  }
  return withSpans(names, added);
};

const isState = (context: RuleContext, at: number): boolean => STATE_FORMS.has(textOf(context, at, at + 1));

/** A dateline ends with a dash, soon; a hyphen is one only where it stands alone: not in "ROE-BELL LEADS". */
const isDash = ({ text, spaced }: Token): boolean => (text === '-' ? spaced : /^(?:—|–|--|―)$/.test(text));
