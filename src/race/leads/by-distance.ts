import { personAfter, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { leadReader } from './lead.js';

/** "Roe is within 2 points of Finch in recent polls", "pulled within 300 votes of Finch": the other one is in front. */
export const byDistance = leadReader(['within'], ({ reading }, sentence, at) => {
  const amount = sentence.numbers.find(
    ({ firstToken, kind }) => firstToken === at + 1 && (kind === 'points' || kind === 'votes'),
  );
  const ahead = amount ? personAfter(reading, sentence, amount.endToken, 'of', 1) : null;
  const verb = reading.tokens
    .slice(sentence.firstToken, at)
    .findLast(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (!amount || !ahead || !verb || isUnreal(reading, sentence, verb.index)) return null;
  const behind = subjectsOf(reading, sentence, verb.index)[0];
  return behind && behind.of !== ahead.of ? { ahead, behind, at, amount, decided: false } : null;
});
