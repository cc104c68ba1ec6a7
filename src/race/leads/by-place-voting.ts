import { VOTES_FOR } from '../contests/presidential.js';
import { personAfter } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { amountAfter } from '../shares/distance.js';
import { leadReader } from './lead.js';

/** "The district voted for Trump by 13 points": the margin of whom a place has chosen. */
export const byPlaceVoting = leadReader(VOTES_FOR, ({ reading, contests }, sentence, at) => {
  const next = reading.tokens[at + 1]?.lower ?? '';
  if (!['for', 'to'].includes(next) || isUnreal(reading, sentence, at)) return null;
  const ahead = personAfter(reading, sentence, at + 1, next, 1);
  const amount = ahead && amountAfter(sentence, ahead.endToken - 1, 'by', reading.tokens);
  if (!ahead || !amount || !contests.presidentialAt(sentence, at, ahead)) return null;
  return { ahead, behind: null, at, amount, decided: true };
});
