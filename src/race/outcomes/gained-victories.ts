import { verbSet } from '../../knowledge/verb-forms.js';
import { isOngoing, personAfter, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { beatenInVotes } from './beaten-in-votes.js';
import { isOfElection } from './of-election.js';
import { isOfPoll } from './of-poll.js';
import { all, outcomeReader } from './told.js';

/** How one comes to a victory: not "claimed", "declared", which is what somebody says of himself. */
const GAINS = verbSet('seal score notch eke pull post earn deliver grab snatch record land cap complete win');
const VICTORIES = new Set(['victory', 'win', 'upset', 'landslide']);
/** How far behind the verb the victory may stand: "eked out an unexpectedly narrow win", in tokens. */
const NOUN_REACH = 7;

/** "Finch sealed a large victory over Roe", "scored a narrow win", "pulled off an upset". */
export const gainedVictories = outcomeReader(GAINS, (scene, sentence, at) => {
  const { reading } = scene;
  const { tokens } = reading;
  if (isUnreal(reading, sentence, at) || isOngoing(reading, at)) return [];
  if (isOfPoll(reading, sentence, at)) return [];
  const end = Math.min(at + NOUN_REACH, sentence.endToken);
  const noun = tokens.slice(at + 1, end).find(({ lower }) => VICTORIES.has(lower))?.index;
  if (
    noun === undefined ||
    tokens.slice(at + 1, noun).some(({ text, pos }) => text === ',' || pos === 'VERB')
  )
    return [];
  const loser =
    personAfter(reading, sentence, noun + 1, 'over', 2) ??
    personAfter(reading, sentence, noun + 1, 'against', 2) ??
    beatenInVotes(reading, sentence, at);
  // "scored a win in court": of an election only where that is told.
  if (!loser && !isOfElection(scene, sentence)) return [];
  const winners = subjectsOf(reading, sentence, at).filter(({ of }) => of !== loser?.of);
  if (winners.length === 0) return [];
  return [...all(winners, 'won'), ...(loser ? all([loser], 'lost') : [])];
});
