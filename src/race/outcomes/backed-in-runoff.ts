import { verbSet } from '../../knowledge/verb-forms.js';
import { objectOf } from '../reading/syntax.js';
import { outcomeReader, word } from './told.js';

const BACKS = verbSet('back endorse support');
/** How far behind the name the runoff may be told, over an apposition, in tokens. */
const REACH = 8;

/** "They will back Dale Finch, a state representative, in the runoff": whoever is backed in a runoff has come so far. */
export const backedInRunoff = outcomeReader(BACKS, (scene, sentence, at) => {
  const { reading, contests } = scene;
  const { tokens } = reading;
  if (tokens[at]!.pos === 'NOUN') return [];
  const person = objectOf(reading, sentence, at, 6);
  if (!person) return [];
  const behind = tokens.slice(person.endToken, Math.min(person.endToken + REACH, sentence.endToken));
  const runoff = behind.find(({ lower }) => lower === 'runoff');
  if (!runoff || !['in', 'the'].includes(word(scene, runoff.index - 1))) return [];
  const isIn = behind.some(({ lower, index }) => lower === 'in' && runoff.index - index <= 2);
  if (!isIn || behind.some(({ pos, index }) => pos === 'VERB' && index < runoff.index)) return [];
  return [{ person, outcome: 'advanced', round: contests.beforeRunoff, inferred: true }];
});
