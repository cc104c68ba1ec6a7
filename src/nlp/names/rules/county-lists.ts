import { signOf } from '../../../text/word-forms.js';
import { canName } from '../segments.js';
import type { NameSpan } from '../spans.js';
import { type NameRule, withSpans } from './rule.js';

const PLURALS = new Set(['counties', 'parishes', 'boroughs']);
const IS_PLURAL = signOf(({ lower }) => PLURALS.has(lower));
const BETWEEN = new Set([',', 'and', 'or', '&']);

/** "in Ash, Birch and St. Elm counties": each name of the list is a place. */
export const findCountyLists: NameRule = (names, { tokens, signs }) => {
  const added: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!(signs[i]! & IS_PLURAL)) continue;
    const { sentence } = tokens[i]!;
    let end = i;
    let joined = false;
    for (let at = i - 1; at >= 0 && tokens[at]!.sentence === sentence; at--) {
      if (canName(tokens[at]!)) continue;
      if (!BETWEEN.has(tokens[at]!.lower)) {
        if (joined && at + 1 < end) added.push({ first: at + 1, end, type: 'place' });
        end = -1;
        break;
      }
      joined = true;
      if (at + 1 < end) added.push({ first: at + 1, end, type: 'place' });
      end = at;
    }
  }
  return withSpans(
    names,
    added.sort((a, b) => a.first - b.first),
  );
};
