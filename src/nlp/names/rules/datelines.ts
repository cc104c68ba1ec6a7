import type { NameSpan } from '../spans.js';
import { type NameRule, withSpans } from './rule.js';

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
export const findDatelines: NameRule = (names, { tokens }) => {
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
    if (NO_PLACE.has(tokens[i]!.text) || !dashWithin(tokens.slice(end, end + 8).map((token) => token.text)))
      continue;
    added.push({ first: i, end, type: 'place' });
  }
  return withSpans(names, added);
};

/** A dateline ends with a dash, soon. */
const dashWithin = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:—|–|--|―)$/.test(word) || word === '-');
