import { subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { outcomeReader, word } from './told.js';

const COMING = new Set(['came', 'come', 'comes', 'coming']);
const OUTRIGHT = new Set(['outright', 'majority']);
/** How far behind the verb the outright win may be told, in tokens. */
const REACH = 9;

/**
 * Who only nearly won the vote before a runoff went on to it.
 *   "Finch, who came within a point of winning outright in November, raised more", told of a runoff
 */
export const nearWins = outcomeReader(COMING, (scene, sentence, at) => {
  const { reading, contests } = scene;
  if (contests.round !== 'runoff' || word(scene, at + 1) !== 'within') return [];
  const behind = reading.tokens.slice(at + 2, Math.min(at + REACH, sentence.endToken));
  const isNear =
    behind.some(({ lower }) => lower === 'of') && behind.some(({ lower }) => OUTRIGHT.has(lower));
  if (!isNear || isUnreal(reading, sentence, at)) return [];
  const round = contests.beforeRunoff;
  return subjectsOf(reading, sentence, at).map((person) => ({
    person,
    outcome: 'advanced',
    round,
    inferred: true,
  }));
});
