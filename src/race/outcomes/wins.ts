import { verbSet } from '../../knowledge/verb-forms.js';
import { inEach } from '../../text/in-each.js';
import type { Token } from '../../text/tokens.js';
import type { Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { isPassive, personAfter, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { beatenInVotes } from './beaten-in-votes.js';
import { isOfPoll } from './of-poll.js';
import { all, isNoun, outcomeReader, type Told, word } from './told.js';
import { WHAT_IS_WON } from './won.js';

/** "Finch won the seat": what is won makes it an outcome. */
const WINS = verbSet('win capture clinch secure claim flip retain keep survive carry take');

/** "Finch won the seat", "Finch won by 20 points", "won re-election", "Finch won over Roe". */
export const wins = outcomeReader(WINS, (scene, sentence, at) => {
  const { reading, contests } = scene;
  if (isNoun(scene, at) || isUnreal(reading, sentence, at)) return [];
  if (isOfPoll(reading, sentence, at) || isCounted(reading.tokens, at)) return [];
  // "won over Roe"; "won over many of them" is of no election.
  const isOver = word(scene, at + 1) === 'over';
  if (isOver && !personAfter(reading, sentence, at + 1, 'over', 1)) return [];
  if (!isOver && !isWon(scene, sentence, at)) return [];
  if (isPassive(reading, at)) {
    const winner = personAfter(reading, sentence, at + 1, 'by');
    return winner ? all([winner], 'won') : [];
  }
  const told = inEach(subjectsOf(reading, sentence, at), (person): Told[] => {
    const presidential = contests.presidentialAt(sentence, at, person);
    if (!presidential) return [{ person, outcome: 'won' }];
    return presidential.map((contest) => ({ person, outcome: 'won', contest }));
  });
  const loser =
    told.length === 0
      ? null
      : (personAfter(reading, sentence, at + 1, 'over', 40) ??
        // "won the general election against Roe"
        personAfter(reading, sentence, at + 1, 'against', OBJECT_REACH) ??
        beatenInVotes(reading, sentence, at));
  return loser && told.every(({ person }) => person.of !== loser.of)
    ? [...told, { person: loser, outcome: 'lost' }]
    : told;
});

const CONTESTS = new Set(
  'races states contests primaries caucuses counties districts precincts delegates'.split(' '),
);

/** "won four states on Tuesday", "has won nearly as many contests": which, nobody says. */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 1]?.pos === 'NUM' || tokens.slice(at + 1, at + 4).some(({ lower }) => lower === 'many')) &&
  tokens.slice(at + 2, at + 5).some(({ lower }) => CONTESTS.has(lower));

/** How far behind its verb what is won stands, in tokens. */
const OBJECT_REACH = 8;
/** "won the state", "carried the district". */
const THE_PLACE = new Set(['state', 'district']);
const PLAIN_WIN = new Set(['won', 'wins', 'win', 'winning']);
const AFTER_PLAIN_WIN = new Set([
  'by',
  'in',
  'on',
  'with',
  'after',
  'despite',
  'it',
  'tuesday',
  'easily',
  'narrowly',
  'handily',
  'outright',
]);

const CARRIES = verbSet('carry');
const TAKES = verbSet('take');
/** "took the seat by 6 points"; not "took office", "took the race seriously". */
const TAKEN = new Set(['seat', 'nomination', 'primary', 'runoff']);
const TAKEN_REACH = 4;

/** Whether what follows the verb is won in an election: "the seat", "by 20 points", "in 2016", or nothing. */
function isWon({ reading: { tokens } }: Scene, sentence: SentenceReading, at: number): boolean {
  const lower = tokens[at]!.lower;
  if (TAKES.has(lower))
    return tokens
      .slice(at + 1, Math.min(at + TAKEN_REACH, sentence.endToken))
      .some((t) => TAKEN.has(t.lower));
  // "claimed victory", which is what somebody says of himself; but "claimed the nomination".
  if (lower.startsWith('claim') && tokens[at + 1]?.lower === 'victory') return false;
  const plain = PLAIN_WIN.has(lower);
  // "won half the vote", "won 51 percent of the vote": a share.
  const share = sentence.numbers.find(
    (n) =>
      n.firstToken > at &&
      n.firstToken - at <= 3 &&
      tokens[at + 1]!.lower !== 'with' &&
      (n.kind === 'percent' || n.kind === 'fraction'),
  );
  if (share) return false;
  const next = tokens[at + 1];
  if (
    plain &&
    next &&
    (AFTER_PLAIN_WIN.has(next.lower) || /^[.,;”"—–]$/.test(next.text) || at + 1 >= sentence.endToken)
  )
    return true;
  for (let i = at + 1; i < Math.min(at + OBJECT_REACH, sentence.endToken); i++) {
    const token = tokens[i]!;
    if (WHAT_IS_WON.has(token.lower)) return true;
    const place = sentence.places.find((p) => p.firstToken === i);
    // "won Ohio", "carried Ohio"
    if ((plain || CARRIES.has(lower)) && place && i <= at + 3)
      return place.of.kind === 'state' || place.of.kind === 'district' || place.of.kind === 'country';
    if (i <= at + 3 && lower !== 'keep' && THE_PLACE.has(token.lower)) return true;
    if (
      /^[,.;:”“"—]$/.test(token.text) ||
      ['and', 'but', 'who', 'to', 'for', 'by', 'at'].includes(token.lower)
    )
      return false;
    if (token.pos === 'VERB') return false;
  }
  return false;
}
