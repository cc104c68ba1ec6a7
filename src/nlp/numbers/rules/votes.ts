import { quantityAt } from '../quantity.js';
import { type NumberRule, pastHyphen, word } from '../rule.js';

/** Words that may stand between a number and its votes: "8,000 provisional ballots". */
const BETWEEN = new Set([
  'absentee',
  'early',
  'mail',
  'in',
  'provisional',
  'more',
  'total',
  'electoral',
  'popular',
  'and',
  '-',
]);
const VOTES = new Set(['vote', 'votes', 'ballot', 'ballots']);
const MOST_BETWEEN = 3;

/** "1,700 votes", "a 191-vote lead", "8,000 provisional and absentee ballots". */
export const votes: NumberRule = {
  name: 'votes',
  find(tokens, at) {
    const amount = quantityAt(tokens, at);
    if (!amount || !Number.isInteger(amount.value)) return null;
    let end = pastHyphen(tokens, amount.endToken);
    for (let between = 0; between < MOST_BETWEEN && BETWEEN.has(word(tokens, end)); between++) end++;
    if (!VOTES.has(word(tokens, end))) return null;
    return { kind: 'votes', value: amount.value, unit: 'votes', firstToken: at, endToken: end + 1 };
  },
};
