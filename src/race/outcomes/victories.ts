import { isPassive, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { all, outcomeReader, word } from './told.js';

const ELECTED = new Set(['elected', 'reelected', 're-elected']);
const VICTORS = new Set(['winner', 'victorious', 'victory']);

/**
 * "declared the winner", "emerged victorious", "was elected", "cruised to victory", "eked out a victory".
 * Not: "claimed victory", "declared victory", which is what somebody says of himself.
 */
export const victories = outcomeReader([...ELECTED, ...VICTORS], (scene, sentence, at) => {
  const { reading } = scene;
  const { tokens } = reading;
  const lower = word(scene, at);
  const before = tokens.slice(Math.max(sentence.firstToken, at - 4), at).map((token) => token.lower);
  const said = (...words: string[]): boolean => words.some((w) => before.includes(w));
  const elected = ELECTED.has(lower) && isPassive(reading, at);
  const winner = lower === 'winner' && said('declared', 'projected', 'named');
  const victorious = lower === 'victorious' || (lower === 'victory' && said('to'));
  if (!elected && !winner && !victorious) return [];
  let verb = at;
  while (verb > sentence.firstToken && tokens[verb]!.pos !== 'VERB' && at - verb < 4) verb--;
  return isUnreal(reading, sentence, verb) ? [] : all(subjectsOf(reading, sentence, verb), 'won');
});
