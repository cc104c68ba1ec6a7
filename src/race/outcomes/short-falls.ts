import { verbSet } from '../../knowledge/verb-forms.js';
import type { Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { isOngoing, isOwner, personAfter, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { isOfElection } from './of-election.js';
import { isOfPoll } from './of-poll.js';
import { all, outcomeReader, word } from './told.js';

const FALLS = verbSet('fall');
const COMES = verbSet('come');
const SUFFERS = verbSet('suffer');
const DEFEATS = new Set(['defeat', 'loss']);
/** How far behind "suffered" the defeat may stand: "suffered a stinging primary defeat", in tokens. */
const DEFEAT_REACH = 6;
/** What is missed by falling short; a share or a sum that is missed is none. */
const SOUGHT = new Set(
  'bid race run effort attempt quest campaign comeback election primary runoff'.split(' '),
);

/**
 * "Roe fell to Finch", "fell short in her bid to unseat Finch", "came up short against Finch", "suffered a stinging defeat".
 * Not: "fell short of a majority", which may lead to a runoff.
 */
export const shortFalls = outcomeReader([...FALLS, ...COMES, ...SUFFERS], (scene, sentence, at) => {
  const { reading } = scene;
  const lower = word(scene, at);
  if (isUnreal(reading, sentence, at) || isOngoing(reading, at) || isOfPoll(reading, sentence, at)) return [];
  if (FALLS.has(lower) && word(scene, at + 1) === 'to') {
    const winner = personAfter(reading, sentence, at + 1, 'to', 1);
    const losers = subjectsOf(reading, sentence, at).filter(({ of }) => of !== winner?.of);
    return winner && !isOwner(reading, winner) && losers.length > 0
      ? [...all(losers, 'lost'), ...all([winner], 'won')]
      : [];
  }
  const isTold = SUFFERS.has(lower) ? isDefeat(scene, sentence, at) : isShort(scene, sentence, at);
  return isTold ? all(subjectsOf(reading, sentence, at), 'lost') : [];
});

function isDefeat(scene: Scene, sentence: SentenceReading, at: number): boolean {
  const { tokens } = scene.reading;
  const end = Math.min(at + DEFEAT_REACH, sentence.endToken);
  return (
    tokens.slice(at + 1, end).some(({ lower }) => DEFEATS.has(lower)) &&
    isOfElection(scene, sentence) &&
    !tokens.slice(at + 1, end).some(({ text }) => text === ',' || text === 'and')
  );
}

function isShort(scene: Scene, sentence: SentenceReading, at: number): boolean {
  const { tokens } = scene.reading;
  const short = FALLS.has(word(scene, at)) ? at + 1 : word(scene, at + 1) === 'up' ? at + 2 : -1;
  if (tokens[short]?.lower !== 'short') return false;
  const [link] = tokens.slice(short + 1, short + 2);
  if (link?.lower === 'against') return true;
  // "fell short by about 300 votes"
  if (link?.lower === 'by') return isOfElection(scene, sentence);
  return (
    link?.lower === 'in' &&
    tokens.slice(short + 2, Math.min(short + 6, sentence.endToken)).some(({ lower }) => SOUGHT.has(lower))
  );
}
