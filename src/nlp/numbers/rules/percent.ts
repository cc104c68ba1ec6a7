import type { Token } from '../../../text/tokens.js';
import { quantityAt } from '../quantity.js';
import { DASHES, type FoundNumber, type NumberRule, pastHyphen, word } from '../rule.js';

/**
 * "51 percent", "51%", "51 per cent"; in a pair both are percentages: "48 - 40 percent", "52 to 47 percent",
 * "10 or 11 percent". "Percentage points" are points.
 */
export const percent: NumberRule = {
  name: 'percent',
  find(tokens, at) {
    const first = quantityAt(tokens, at);
    if (!first) return null;
    const end = percentEnd(tokens, first.endToken);
    if (end > 0) return { kind: 'percent', value: first.value, firstToken: at, endToken: end };

    const link = first.endToken;
    if (!DASHES.has(tokens[link]?.text ?? '') && !['to', 'or', 'and'].includes(word(tokens, link)))
      return null;
    const second = quantityAt(tokens, link + 1);
    const secondEnd = second && percentEnd(tokens, second.endToken);
    if (!second || !secondEnd || first.value > 100 || second.value > 100) return null;
    const pair: FoundNumber[] = [
      { kind: 'percent', value: first.value, firstToken: at, endToken: first.endToken },
      { kind: 'percent', value: second.value, firstToken: link + 1, endToken: secondEnd },
    ];
    return pair;
  },
};

/** Where the word for percent after a number ends; 0 where none stands there. */
function percentEnd(tokens: readonly Token[], after: number): number {
  const at = pastHyphen(tokens, after);
  const next = tokens[at];
  if (next?.text === '%') return isPoint(tokens, at + 1) ? 0 : at + 1;
  if (word(tokens, at) === 'per' && word(tokens, at + 1) === 'cent') return at + 2;
  if (!['percent', 'pct'].includes(word(tokens, at))) return 0;
  return isPoint(tokens, at + 1) ? 0 : at + 1;
}

/** "a 5 percent-point lead". */
const isPoint = (tokens: readonly Token[], at: number): boolean =>
  ['point', 'points'].includes(word(tokens, pastHyphen(tokens, at)));
