import { verbSet } from '../../knowledge/verb-forms.js';
import { isOngoing, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { isOfElection } from './of-election.js';
import { isOfPoll } from './of-poll.js';
import { all, outcomeReader } from './told.js';

const PREVAILS = verbSet('prevail triumph');
const EMERGES = verbSet('emerge');
const CONTESTS = new Set(['primary', 'runoff', 'contest', 'field', 'recount']);
/** How far behind "from" what is come out of may stand: "from a crowded eight-way primary", in tokens. */
const FROM_REACH = 8;

/** "Finch prevailed on Tuesday", "triumphed by casting Roe as too liberal", "emerged from a crowded primary": of an election where that is told. */
export const prevailed = outcomeReader([...PREVAILS, ...EMERGES], (scene, sentence, at) => {
  const { reading } = scene;
  if (reading.tokens[at]!.pos === 'NOUN') return [];
  const behind = reading.tokens.slice(at + 1, Math.min(at + 1 + FROM_REACH, sentence.endToken));
  const isOut = behind[0]?.lower === 'from' && behind.some(({ lower }) => CONTESTS.has(lower));
  if (EMERGES.has(reading.tokens[at]!.lower) && !isOut) return [];
  if (isUnreal(reading, sentence, at) || isOngoing(reading, at) || isOfPoll(reading, sentence, at)) return [];
  return isOfElection(scene, sentence) ? all(subjectsOf(reading, sentence, at), 'won') : [];
});
