import type { Round } from '../contest.js';
import type { PersonAt } from '../reading/reading.js';
import { objectOf, personAfter, subjectsOf } from '../reading/syntax.js';
import { type OutcomeReader, type Told, word } from './told.js';

const ADVANCING = new Set(
  'advance advanced advances advancing forced head heads headed heading go goes going make made makes making reach reached face faces faced meet leaves left'.split(
    ' ',
  ),
);
/** How far before "runoff" its verb may stand, in tokens; "leaves" may have two people with appositions between. */
const REACH = 9;
const LEAVES_REACH = 18;
const LEAVES = new Set(['leaves', 'left']);
const FACES = new Set(['face', 'faces', 'faced', 'meet']);
const NEGATIONS = new Set(["n't", 'n’t', 'not', 'failed', 'fails', 'missed', 'misses']);

/**
 * "Finch and Roe advanced to a runoff", "Finch was forced into a runoff against Roe", "Finch will face Roe in a runoff",
 * "a June 20 runoff between Finch and Roe", "would not make the runoff".
 */
export const advances: OutcomeReader = (scene, sentence, at) => {
  const { reading, contests } = scene;
  const { tokens } = reading;
  const end =
    word(scene, at) === 'runoff'
      ? at + 1
      : word(scene, at) === 'run' && word(scene, at + 2) === 'off'
        ? at + 3
        : 0;
  if (end === 0) return [];
  const round: Round | null = contests.round === 'runoff' ? null : contests.round;
  const advanced = (people: readonly PersonAt[]): Told[] =>
    people.map((person) => ({ person, outcome: 'advanced', round }));
  if (word(scene, end) === 'between') {
    const people = sentence.people.filter((p) => p.firstToken > at).slice(0, 2);
    return people.length === 2 ? advanced(people) : [];
  }
  for (let verb = at - 1; verb >= Math.max(sentence.firstToken, at - LEAVES_REACH); verb--) {
    const leaves = LEAVES.has(word(scene, verb));
    if (!ADVANCING.has(word(scene, verb)) || at - verb > (leaves ? LEAVES_REACH : REACH)) continue;
    const before = tokens.slice(Math.max(sentence.firstToken, verb - 4), verb);
    const subjects = subjectsOf(reading, sentence, verb);
    if (before.some((token) => NEGATIONS.has(token.lower)))
      return subjects.map((person) => ({ person, outcome: 'eliminated', round }));
    const faced = FACES.has(word(scene, verb)) ? objectOf(reading, sentence, verb, 8) : null;
    const rival =
      (faced && faced.endToken <= at ? faced : null) ??
      personAfter(reading, sentence, end, 'against', 4) ??
      personAfter(reading, sentence, end, 'with', 4);
    // "That leaves Finch and Roe in a runoff."
    const between = sentence.people.filter((p) => p.firstToken > verb && p.endToken <= at);
    const people = leaves ? between : subjects;
    return advanced([...people, ...(rival && people.every((p) => p.of !== rival.of) ? [rival] : [])]);
  }
  return [];
};
