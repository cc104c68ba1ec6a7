import { verbSet } from '../../knowledge/verb-forms.js';
import { subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { isOfElection } from './of-election.js';
import { isOfPoll } from './of-poll.js';
import { all, isOngoing, outcomeReader } from './told.js';

const PREVAILS = verbSet('prevail triumph');

/** "Finch prevailed on Tuesday", "triumphed by casting Roe as too liberal": of an election where that is told. */
export const prevailed = outcomeReader(PREVAILS, (scene, sentence, at) => {
  const { reading } = scene;
  if (reading.tokens[at]!.pos === 'NOUN') return [];
  if (isUnreal(reading, sentence, at) || isOngoing(reading, at) || isOfPoll(reading, sentence, at)) return [];
  return isOfElection(scene, sentence) ? all(subjectsOf(reading, sentence, at), 'won') : [];
});
