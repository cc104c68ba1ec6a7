import { verbSet } from '../../knowledge/verb-forms.js';
import type { Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { isOwner, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { all, outcomeReader, word } from './told.js';

const CALLS = verbSet('call phone telephone');
/** How far before "to concede" the call may be told: "called her opponent, Gov. Finch, to concede", in tokens. */
const CALL_REACH = 10;
const SPEECHES = new Set(['speech', 'address', 'remarks', 'call', 'statement']);
const SPEAKS = verbSet('give deliver make');
const POSSESSIVES = new Set(['his', 'her', 'their']);

/** "Roe called Finch to concede", "in Roe's concession speech", "Roe delivered a concession speech". */
export const concessions = outcomeReader(['concede', 'concession'], (scene, sentence, at) => {
  const lower = word(scene, at);
  if (lower === 'concede' && word(scene, at - 1) === 'to')
    return all(callersOf(scene, sentence, at), 'conceded');
  if (lower === 'concession' && SPEECHES.has(word(scene, at + 1)))
    return all(speakersOf(scene, sentence, at), 'conceded');
  return [];
});

function callersOf({ reading }: Scene, sentence: SentenceReading, at: number): PersonAt[] {
  for (let i = at - 2; i >= Math.max(sentence.firstToken, at - CALL_REACH); i--)
    if (CALLS.has(reading.tokens[i]!.lower))
      return isUnreal(reading, sentence, i) ? [] : withPronoun(reading, sentence, i);
  return [];
}

/** "Roe said she called Finch": a pronoun right before the verb that is somebody known, else the subject. */
function withPronoun(reading: Scene['reading'], sentence: SentenceReading, verb: number): PersonAt[] {
  const right = sentence.people.find(({ kind, endToken }) => kind === 'pronoun' && endToken === verb);
  return right ? [right] : subjectsOf(reading, sentence, verb);
}

function speakersOf({ reading }: Scene, sentence: SentenceReading, at: number): PersonAt[] {
  const owner = sentence.people.find(
    (person) =>
      (person.endToken === at - 1 && isOwner(reading, person)) ||
      (person.endToken === at && POSSESSIVES.has(reading.tokens[person.firstToken]!.lower)),
  );
  if (owner) return [owner];
  const verb = reading.tokens
    .slice(Math.max(sentence.firstToken, at - 4), at)
    .find(({ lower }) => SPEAKS.has(lower));
  return verb && !isUnreal(reading, sentence, verb.index) ? subjectsOf(reading, sentence, verb.index) : [];
}
