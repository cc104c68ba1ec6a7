import { isKnownPlace } from '../../../knowledge/place-names.js';
import { signOf } from '../../../text/word-forms.js';
import type { NameSpan } from '../spans.js';
import { isFree, type NameRule, textOf, withSpans } from './rule.js';

/** After a place and a hyphen: "a Salem-based strategist", "the Salem-area seat". */
const AFTER_PLACE = new Set(
  'based area born bred raised native style region wide centered backed led educated trained held bound dominated funded'.split(
    ' ',
  ),
);
const IS_HYPHEN = signOf(({ text }) => text === '-');
const LONGEST = 3;

/** Names in compounds with a hyphen: places by what follows ("Salem-based"), people the article knows ("pro-Roe"). */
export const findInCompounds: NameRule = (names, context) => {
  const { tokens, signs } = context;
  const surnames = new Set(
    names.filter((name) => name.type === 'person').map((name) => tokens[name.end - 1]!.text),
  );
  const added: NameSpan[] = [];
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (!(signs[i]! & IS_HYPHEN) || tokens[i]!.spaced || tokens[i + 1]!.spaced) continue;
    if (AFTER_PLACE.has(tokens[i + 1]!.lower) && isFree(names, i - 1)) {
      for (let first = Math.max(0, i - LONGEST); first < i; first++) {
        if (tokens[first]!.sentence !== tokens[i]!.sentence || !isKnownPlace(textOf(context, first, i)))
          continue;
        added.push({ first, end: i, type: 'place' });
        break;
      }
    }
    for (const side of [i - 1, i + 1]) {
      const other = tokens[side === i - 1 ? i + 1 : i - 1]!;
      if (surnames.has(tokens[side]!.text) && other.text === other.lower && isFree(names, side))
        added.push({ first: side, end: side + 1, type: 'person' });
    }
  }
  return withSpans(names, added);
};
