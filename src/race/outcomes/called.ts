import { verbSet } from '../../knowledge/verb-forms.js';
import { personAfter } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { all, outcomeReader, word } from './told.js';

const CALLS = verbSet('call');
const DECLARES = verbSet('declare project name');
const RACES = new Set(['race', 'contest', 'election', 'runoff', 'primary', 'seat', 'state']);
const WINNERS = new Set(['winner', 'victor']);
/** How far behind the verb the race may stand, and behind a name "the winner", in tokens. */
const REACH = 5;

/** "The Associated Press called the race for Finch", "AP declared Finch the winner". */
export const called = outcomeReader([...CALLS, ...DECLARES], (scene, sentence, at) => {
  const { reading } = scene;
  const { tokens } = reading;
  const lower = word(scene, at);
  const calls = CALLS.has(lower);
  if (isUnreal(reading, sentence, at)) return [];
  if (calls) {
    const race = tokens.slice(at + 1, Math.min(at + 1 + REACH, sentence.endToken));
    const noun = race.find(({ lower: word }) => RACES.has(word))?.index;
    const winner = noun === undefined ? null : personAfter(reading, sentence, noun + 1, 'for', 1);
    return winner ? all([winner], 'won') : [];
  }
  const winner = personAfter(reading, sentence, at, lower, 1);
  const behind = winner
    ? tokens.slice(winner.endToken, Math.min(winner.endToken + REACH, sentence.endToken))
    : [];
  return winner && behind.some(({ lower: word }) => WINNERS.has(word)) ? all([winner], 'won') : [];
});
