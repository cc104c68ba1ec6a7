import { quantityAt } from '../quantity.js';
import { type NumberRule, pastHyphen } from '../rule.js';

/** Adjectives between a number and what it counts are passed over: "two independent candidates". */
const MOST_BETWEEN = 2;

/** "18 candidates", "an 18-candidate field", "11 Republicans", "a dozen counties"; else a number of its own. */
export const count: NumberRule = {
  name: 'count',
  find(tokens, at) {
    const amount = quantityAt(tokens, at);
    if (!amount) return null;
    // "one" alone stands for somebody as often as for a number.
    const inWords = !amount.figures && amount.value < 2;
    let nounAt = pastHyphen(tokens, amount.endToken);
    for (let between = 0; between < MOST_BETWEEN && tokens[nounAt]?.pos === 'ADJ'; between++) nounAt++;
    const noun = tokens[nounAt];
    const isNoun =
      noun?.kind === 'word' && (noun.pos === 'NOUN' || (noun.pos === 'PROPN' && noun.lower.endsWith('s')));
    if (isNoun && noun.sentence === tokens[at]!.sentence) {
      return {
        kind: 'count',
        value: amount.value,
        unit: noun.lower,
        firstToken: at,
        endToken: amount.endToken,
      };
    }
    if (inWords) return null;
    return { kind: 'other', value: amount.value, firstToken: at, endToken: amount.endToken };
  },
};
