import { verbSet } from '../../knowledge/verb-forms.js';
import { isAnotherTerm, reelectionEnd } from '../reading/reelection.js';
import { isOngoing, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { all, outcomeReader, word } from './told.js';

/** How one moves to a victory. */
const MOVES = verbSet('cruise coast sail roll romp glide breeze sweep march skate stroll waltz ride storm');
const ENDS = new Set(['victory', 'victories', 'win']);
const OFFICES = new Set(['office', 'governorship', 'mansion', 'statehouse', 'congress', 'senate']);
/** How far behind "to" the end may stand: "to an unexpectedly easy victory", in tokens. */
const END_REACH = 6;

/** "Finch cruised to re-election", "sailed to a second term on Tuesday", "swept into office". */
export const easyWins = outcomeReader(MOVES, (scene, sentence, at) => {
  const { reading } = scene;
  const { tokens } = reading;
  const isInto = word(scene, at + 1) === 'into';
  if (word(scene, at + 1) !== 'to' && !isInto) return [];
  if (isUnreal(reading, sentence, at) || isOngoing(reading, at)) return [];
  for (let i = at + 2; i < Math.min(at + 2 + END_REACH, sentence.endToken); i++) {
    if (isInto && OFFICES.has(tokens[i]!.lower)) return all(subjectsOf(reading, sentence, at), 'won');
    if (ENDS.has(tokens[i]!.lower) || reelectionEnd(tokens, i) !== null || isAnotherTerm(tokens, i))
      return all(subjectsOf(reading, sentence, at), 'won');
    if (tokens[i]!.text === ',' || tokens[i]!.pos === 'VERB') return [];
  }
  return [];
});
