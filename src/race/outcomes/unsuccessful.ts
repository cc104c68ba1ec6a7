import { verbSet } from '../../knowledge/verb-forms.js';
import type { Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { isOwner, subjectsOf } from '../reading/syntax.js';
import { all, outcomeReader } from './told.js';

const RUNS = verbSet('run seek challenge mount make launch wage');
const BIDS = new Set(['bid', 'run', 'campaign', 'challenge', 'candidacy', 'race', 'attempt']);
/** How far from the adverb the verb, and from the adjective the noun, may stand, in tokens. */
const REACH = 4;

/**
 * "Roe ran unsuccessfully for governor in 2014", "mounted an unsuccessful bid for the Senate", "Roe's failed 2012 run".
 * Not: "an unsuccessful attempt to repeal the law", where no contest is named.
 */
export const unsuccessful = outcomeReader(
  ['unsuccessfully', 'unsuccessful', 'failed'],
  (scene, sentence, at) => {
    const { reading, contests } = scene;
    if (!contests.cuesIn(sentence).some(({ office }) => office !== null)) return [];
    return all(
      triersOf(scene, sentence, at).filter((person) => person.endToken <= at || isOwner(reading, person)),
      'lost',
    );
  },
);

function triersOf({ reading }: Scene, sentence: SentenceReading, at: number): PersonAt[] {
  const { tokens } = reading;
  const before = tokens.slice(Math.max(sentence.firstToken, at - REACH), at);
  const verb = before.findLast(({ lower }) => RUNS.has(lower));
  if (tokens[at]!.lower === 'unsuccessfully') {
    const after = RUNS.has(tokens[at + 1]?.lower ?? '') ? at + 1 : undefined;
    const told = verb?.index ?? after;
    return told === undefined ? [] : subjectsOf(reading, sentence, told);
  }
  const isBid = tokens.slice(at + 1, at + 1 + REACH).some(({ lower }) => BIDS.has(lower));
  if (!isBid || tokens[at]!.pos === 'VERB') return [];
  const owner = sentence.people.findLast(
    (person) => person.endToken <= at && at - person.endToken <= 2 && isOwner(reading, person),
  );
  if (owner) return [owner];
  return verb ? subjectsOf(reading, sentence, verb.index) : [];
}
