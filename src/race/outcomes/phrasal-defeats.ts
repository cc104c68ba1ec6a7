import { formsOf } from '../../knowledge/verb-forms.js';
import type { Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { isOngoing, isOwner, personAfter, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { isOfPoll } from './of-poll.js';
import { all, outcomeReader, word } from './told.js';

/** Verbs that tell of a defeat with the word behind them, and those words. */
const PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    hold: 'off',
    fend: 'off',
    stave: 'off',
    fight: 'off',
    knock: 'off out',
    beat: 'back out',
    turn: 'back aside away',
    ward: 'off',
    swat: 'aside away',
    edge: 'out past by',
    squeak: 'by past',
    slip: 'past by',
    cruise: 'past by',
    coast: 'past by',
    sail: 'past by',
    roll: 'past over',
    breeze: 'past by',
    sweep: 'past',
    prevail: 'over against',
    triumph: 'over',
    win: 'against',
  }).flatMap(([verb, words]) => formsOf(verb).map((form) => [form, new Set(words.split(' '))] as const)),
);
/** Verbs that need no such word where what is overcome is a challenge. */
const SURVIVES = new Set([
  'survive',
  'survives',
  'survived',
  'surviving',
  'overcome',
  'overcame',
  'overcomes',
  'overcoming',
  'withstood',
  'withstand',
]);
const DISPATCHES = new Set(formsOf('dispatch'));
const CHALLENGES = new Set(['challenge', 'challenges', 'bid', 'comeback', 'attempt', 'insurgency']);
const FROM = ['from', 'by'];
/** How far behind the verb the challenge may stand: "survived a surprisingly tough primary challenge", in tokens. */
const CHALLENGE_REACH = 8;

/** "Finch held off Roe", "cruised past Roe", "survived a tough challenge from Roe". Not: "held off on backing Roe". */
export const phrasalDefeats = outcomeReader(
  [...PHRASES.keys(), ...SURVIVES, ...DISPATCHES],
  (scene, sentence, at) => {
    const { reading } = scene;
    const particles = PHRASES.get(word(scene, at));
    const survives = SURVIVES.has(word(scene, at));
    const dispatches = DISPATCHES.has(word(scene, at));
    if (isUnreal(reading, sentence, at) || isOngoing(reading, at) || isOfPoll(reading, sentence, at))
      return [];
    const next = word(scene, at + 1);
    const over = particles?.has(next)
      ? personAfter(reading, sentence, at + 1, next, 1)
      : dispatches
        ? dispatched(scene, sentence, at)
        : null;
    const beaten = over && !isOwner(reading, over) ? over : null;
    const loser = beaten ?? (survives || particles?.has(next) ? challenger(scene, sentence, at) : null);
    const winners = loser ? subjectsOf(reading, sentence, at).filter(({ of }) => of !== loser.of) : [];
    return loser && winners.length > 0 ? [...all(winners, 'won'), ...all([loser], 'lost')] : [];
  },
);

/** "Finch dispatched Roe with ease"; not "dispatched Roe to Ohio". */
function dispatched(scene: Scene, sentence: SentenceReading, at: number): PersonAt | null {
  const person = personAfter(scene.reading, sentence, at, word(scene, at), 1);
  return person && word(scene, person.endToken) !== 'to' ? person : null;
}

/** "a challenge from Roe". */
function challenger({ reading }: Scene, sentence: SentenceReading, at: number): PersonAt | null {
  const end = Math.min(at + CHALLENGE_REACH, sentence.endToken);
  const noun = reading.tokens.slice(at + 1, end).find(({ lower }) => CHALLENGES.has(lower))?.index;
  if (noun === undefined) return null;
  for (const from of FROM) {
    const person = personAfter(reading, sentence, noun + 1, from, 1);
    if (person) return person;
  }
  return null;
}
