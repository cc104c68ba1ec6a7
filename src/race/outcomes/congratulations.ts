import { verbSet } from '../../knowledge/verb-forms.js';
import { isElectoral } from '../reading/electoral.js';
import { objectOf, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { outcomeReader, word } from './told.js';

const CALLS = verbSet('call phone telephone');
/** How far before "congratulate" the call is told, over whom it went to, in tokens. */
const REACH = 6;

/**
 * Who calls a rival to congratulate her gives up.
 *   "Roe said he had called to congratulate her" · "Roe called Finch late Tuesday to congratulate her"
 * Not: "The president called to congratulate Finch on her win", who stands in no race of hers.
 */
export const congratulations = outcomeReader(['congratulate'], (scene, sentence, at) => {
  const { reading, contests, rivalOf } = scene;
  if (word(scene, at - 1) !== 'to') return [];
  const verb = reading.tokens
    .slice(Math.max(sentence.firstToken, at - REACH), at - 1)
    .findLast(({ lower }) => CALLS.has(lower));
  if (!verb || isUnreal(reading, sentence, verb.index)) return [];
  const whom = objectOf(reading, sentence, at, 4) ?? objectOf(reading, sentence, verb.index, 4);
  const callers = subjectsOf(reading, sentence, verb.index).filter(
    ({ of }) =>
      of !== whom?.of &&
      !contests.isPresident(of) &&
      (isElectoral(reading, sentence) || (whom !== null && rivalOf(of) === whom.of)),
  );
  return callers.map((person) => ({ person, outcome: 'conceded', inferred: true }));
});
