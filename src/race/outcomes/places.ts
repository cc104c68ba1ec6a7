import { verbSet } from '../../knowledge/verb-forms.js';
import type { Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { personAfter, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { all, outcomeReader, word } from './told.js';

const FINISHES = verbSet('finish place');
const COMES = verbSet('come');
/** How far behind the verb the place is told, in tokens. */
const REACH = 4;
/** In any race, whoever comes in so is out. */
const BEHIND = new Set('third fourth fifth sixth seventh eighth ninth tenth last 3rd 4th 5th 6th'.split(' '));
/** What follows makes the ordinal say something else: "third in line", "third term", "his last debate". */
const NOT_PLACES = new Set(['term', 'terms', 'year', 'quarter', 'week', 'month', 'debate', 'line', 'time']);

/**
 * "Roe finished a distant fourth", "Vole, who came in third", "who finished out of the money": out of the race where
 * a runoff goes on without them, else the losers of it.
 */
export const places = outcomeReader([...FINISHES, ...COMES], (scene, sentence, at) => {
  const { reading, contests } = scene;
  const comes = COMES.has(word(scene, at)) && word(scene, at + 1) === 'in';
  if (!(comes || FINISHES.has(word(scene, at))) || isUnreal(reading, sentence, at)) return [];
  const winner = secondTo(scene, sentence, at);
  if (winner) {
    const behind = subjectsOf(reading, sentence, at).filter(({ of }) => of !== winner.of);
    return behind.length > 0 ? [...all([winner], 'won'), ...all(behind, 'lost')] : [];
  }
  if (!isOut(scene, sentence, at)) return [];
  const people = subjectsOf(reading, sentence, at);
  if (!hasRunoff(scene)) return all(people, 'lost');
  // A runoff follows a primary, or a first round that has no name.
  const round = contests.round === 'primary' ? contests.round : null;
  return people.map((person) => ({ person, outcome: 'eliminated', round }));
});

/** "placed a close second to Finch": who came first. */
function secondTo({ reading }: Scene, sentence: SentenceReading, verb: number): PersonAt | null {
  const { tokens } = reading;
  const second = tokens
    .slice(verb + 1, Math.min(verb + 1 + REACH, sentence.endToken))
    .find(({ lower }) => lower === 'second');
  return second ? personAfter(reading, sentence, second.index + 1, 'to', 1) : null;
}

function isOut(scene: Scene, sentence: SentenceReading, verb: number): boolean {
  const last = Math.min(verb + REACH, sentence.endToken - 1);
  for (let i = verb + 1; i <= last; i++) {
    const isBehind =
      BEHIND.has(word(scene, i)) ||
      // In a presidential primary there is no second round.
      (word(scene, i) === 'second' && scene.contests.main?.office === 'President');
    if (isBehind && !NOT_PLACES.has(word(scene, i + 1))) return true;
    if (word(scene, i) === 'out' && word(scene, i + 1) === 'of' && word(scene, i + 3) === 'money')
      return true;
  }
  return false;
}

/** Whether the article speaks of a runoff of the race. */
const hasRunoff = ({ reading, contests }: Scene): boolean =>
  reading.sentences.some((sentence) => contests.cuesIn(sentence).some(({ round }) => round === 'runoff'));
