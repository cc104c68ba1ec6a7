import { verbSet } from '../../knowledge/verb-forms.js';
import type { Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { isAnotherTerm } from '../reading/reelection.js';
import { isOwner, personAfter } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { isOfPoll } from './of-poll.js';
import { all, outcomeReader, word } from './told.js';

const VOTERS = new Set(['voters', 'electorate', 'constituents']);
const ELECTS = verbSet('elect reelect choose');
const OUSTS = verbSet('oust reject');
const SENDS = verbSet('send return');
const HANDS = verbSet('hand give grant');
/** How far before the verb "voters" may stand: "Voters in the Salt River valley on Tuesday elected Finch", in tokens. */
const VOTERS_REACH = 9;
/** How far behind a name it is told where to, or what is given, in tokens. */
const GIFT_REACH = 6;
const PLACES = new Set([
  'washington',
  'congress',
  'senate',
  'office',
  'statehouse',
  'legislature',
  'capitol',
]);
const GIFTS = new Set(['victory', 'win']);

/** "Voters elected Finch to the Senate", "elected Finch mayor over Roe", "sent Finch back to Washington", "handed Finch a second term", "ousted Roe". */
export const byVoters = outcomeReader([...ELECTS, ...OUSTS, ...SENDS, ...HANDS], (scene, sentence, at) => {
  const { reading } = scene;
  const lower = word(scene, at);
  const verb = lower === 'elected' && word(scene, at - 2) === 're' ? at - 2 : at;
  if (!isDoneByVoters(scene, sentence, verb) || isUnreal(reading, sentence, verb)) return [];
  if (isOfPoll(reading, sentence, at)) return [];
  const person = personAfter(reading, sentence, at, lower, 1);
  // "rejected Roe's plan"
  if (!person || isOwner(reading, person)) return [];
  if (OUSTS.has(lower)) return all([person], 'lost');
  const behind = reading.tokens.slice(
    person.endToken,
    Math.min(person.endToken + GIFT_REACH, sentence.endToken),
  );
  const isTold =
    ELECTS.has(lower) ||
    behind.some(({ lower: word, index }) =>
      SENDS.has(lower) ? PLACES.has(word) : GIFTS.has(word) || isAnotherTerm(reading.tokens, index),
    );
  if (!isTold) return [];
  const loser = ELECTS.has(lower)
    ? personAfter(reading, sentence, person.endToken, 'over', GIFT_REACH)
    : null;
  return [...all([person], 'won'), ...(loser ? all([loser], 'lost') : [])];
});

/** Whether "voters" is what a verb is told of: no other verb, and no comma, between. */
function isDoneByVoters(
  { reading: { tokens } }: Scene,
  { firstToken }: SentenceReading,
  verb: number,
): boolean {
  for (let i = verb - 1; i >= Math.max(firstToken, verb - VOTERS_REACH); i--) {
    if (VOTERS.has(tokens[i]!.lower)) return tokens[i - 1]?.lower !== 'by' && tokens[i - 1]?.lower !== 'of';
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.text === ',') return false;
  }
  return false;
}
