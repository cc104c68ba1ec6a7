import { STATES } from '../../../knowledge/states.js';
import { signOf } from '../../../text/word-forms.js';
import type { NameSpan } from '../spans.js';
import { type NameRule, textOf, withSpans } from './rule.js';

const FORMS: ReadonlySet<string> = new Set(
  STATES.flatMap((state) => [state.code, state.name, ...state.abbreviations]),
);
const PARTY_LETTERS = new Set(['R', 'D', 'I', 'L', 'G', 'DFL']);
const IS_HYPHEN = signOf(({ text }) => /^[-‐‑–—]$/.test(text));
const LONGEST = 3;

/** "Ann Roe, D-Calif.", "(R-MO)", "Roy Bell (D-West Virginia)": the state after the party's letter is a place. */
export const findPartyStates: NameRule = (names, context) => {
  const { tokens, signs } = context;
  const added: NameSpan[] = [];
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (!(signs[i]! & IS_HYPHEN) || !PARTY_LETTERS.has(tokens[i - 1]!.text)) continue;
    if (tokens[i]!.spaced || tokens[i + 1]!.spaced) continue;
    for (let end = Math.min(tokens.length, i + 1 + LONGEST); end > i + 1; end--) {
      if (tokens[end - 1]!.paragraph !== tokens[i]!.paragraph || !FORMS.has(textOf(context, i + 1, end)))
        continue;
      added.push({ first: i + 1, end, type: 'place' });
      break;
    }
  }
  return withSpans(names, added);
};
