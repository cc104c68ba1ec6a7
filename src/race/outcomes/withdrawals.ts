import { isUnreal, subjectsOf } from '../reading/syntax.js';
import { all, type OutcomeReader, word } from './told.js';

/** "dropped out of the race", "withdrew", "suspended her campaign". */
export const withdrawals: OutcomeReader = (scene, sentence, at) => {
  const { reading } = scene;
  const lower = word(scene, at);
  const next = word(scene, at + 1);
  const phrase =
    (/^(?:drop|dropped|dropping|drops|bowed|bows|pulled|pulls)$/.test(lower) && next === 'out') ||
    (/^(?:suspend|suspended|ended|ends)$/.test(lower) &&
      ['his', 'her', 'their'].includes(next) &&
      ['campaign', 'bid', 'candidacy'].includes(word(scene, at + 2))) ||
    (/^withdr(?:ew|aw|awn|awing|aws)$/.test(lower) && ['from', 'the', '.', ',', 'last', 'in'].includes(next));
  if (!phrase || isUnreal(reading, sentence, at)) return [];
  return all(subjectsOf(reading, sentence, at), 'withdrew');
};
