import { verbSet } from '../../knowledge/verb-forms.js';
import type { Round } from '../contest.js';
import type { Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { objectOf, personAfter, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { bindFigures } from '../shares/bind.js';
import { outcomeReader, type Told, word } from './told.js';

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
 * "a June 20 runoff between Finch and Roe", "would not make the runoff",
 * "not quite enough to avoid a runoff with Roe".
 */
export const advances = outcomeReader(['runoff', 'run'], (scene, sentence, at) => {
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
  const avoided = avoids(scene, sentence, at);
  if (avoided) {
    const { subjects, failed } = avoided;
    if (!failed) return subjects.map((person) => ({ person, outcome: 'won', round }));
    const rival = rivalAfter(scene, sentence, end);
    return advanced([...subjects, ...(rival ? [rival] : [])]);
  }
  const forced = forces(scene, sentence, at);
  if (forced.length > 0) {
    const rival = rivalAfter(scene, sentence, end);
    return advanced([...forced, ...(rival ? [rival] : [])]);
  }
  for (let verb = at - 1; verb >= Math.max(sentence.firstToken, at - LEAVES_REACH); verb--) {
    const leaves = LEAVES.has(word(scene, verb));
    if (!ADVANCING.has(word(scene, verb)) || at - verb > (leaves ? LEAVES_REACH : REACH)) continue;
    const before = tokens.slice(Math.max(sentence.firstToken, verb - 4), verb);
    const subjects = subjectsOf(reading, sentence, verb);
    if (before.some((token) => NEGATIONS.has(token.lower)))
      return subjects.map((person) => ({ person, outcome: 'eliminated', round }));
    const faced = FACES.has(word(scene, verb)) ? objectOf(reading, sentence, verb, 8) : null;
    const rival = (faced && faced.endToken <= at ? faced : null) ?? rivalAfter(scene, sentence, end);
    // "left Finch to fight on her own in the runoff"
    if (leaves && tokens.slice(verb, at).some(({ lower }) => lower === 'to')) return [];
    // "That leaves Finch and Roe in a runoff."
    const between = sentence.people.filter((p) => p.firstToken > verb && p.endToken <= at);
    const people = leaves ? between : subjects;
    return advanced([...people, ...(rival && people.every((p) => p.of !== rival.of) ? [rival] : [])]);
  }
  return [];
});

/** "a runoff with Roe", "a runoff against Tea Party-backed challenger Roe". */
const rivalAfter = ({ reading }: Scene, sentence: SentenceReading, end: number): PersonAt | null =>
  personAfter(reading, sentence, end, 'against', 4) ?? personAfter(reading, sentence, end, 'with', 4);

const AVOIDS = verbSet('avoid escape');
/** Words before "avoid" that say it was not done: "not quite enough to avoid a runoff", "short of avoiding". */
const SHORT = new Set([...NEGATIONS, 'short', 'unable', 'never']);
const SHORT_REACH = 6;

/** "Finch won most votes, but not enough to avoid a runoff with Roe": failed; "Finch avoided a runoff": done. */
function avoids(
  { reading }: Scene,
  sentence: SentenceReading,
  at: number,
): { readonly subjects: PersonAt[]; readonly failed: boolean } | null {
  const { tokens } = reading;
  let verb = at - 1;
  while (verb > sentence.firstToken && at - verb <= 3 && !AVOIDS.has(tokens[verb]!.lower)) verb--;
  if (!AVOIDS.has(tokens[verb]?.lower ?? '')) return null;
  const before = tokens.slice(Math.max(sentence.firstToken, verb - SHORT_REACH), verb);
  const failed = before.some(({ lower }) => SHORT.has(lower));
  if (!failed && (!/ed$/.test(tokens[verb]!.lower) || isUnreal(reading, sentence, verb))) return null;
  return { subjects: subjectsOf(reading, sentence, verb), failed };
}

const FORCING = new Set(['setting', 'forcing', 'triggering']);

/** "Finch didn't clear 50 percent of the vote, setting up Tuesday's runoff": who did not, and so goes on. */
function forces({ reading }: Scene, sentence: SentenceReading, at: number): PersonAt[] {
  const { tokens } = reading;
  const forcing = tokens
    .slice(Math.max(sentence.firstToken, at - 6), at)
    .find(({ lower }) => FORCING.has(lower));
  if (!forcing || tokens[forcing.index - 1]?.text !== ',') return [];
  for (let i = forcing.index - 1; i > sentence.firstToken; i--)
    if (NEGATIONS.has(tokens[i]!.lower)) return subjectsOf(reading, sentence, i);
  return [];
}

const GOES_ON = verbSet('advance');
/** "the second spot in the runoff" */
const SPOTS = new Set(['spot', 'place', 'berth', 'slot']);
const SECOND = new Set(['second', 'last', 'final', 'other']);
const PUSHES_OUT = verbSet('edge beat defeat outpoll top best');
/** How far before the place that is fought for its verb stands, over an apposition, in tokens. */
const SPOT_REACH = 24;

/** "Roe took 23 percent, enough to edge Finch, a lawyer, for the second spot in the runoff": Roe goes on, Finch is out. */
export const spots = outcomeReader(SPOTS, (scene, sentence, at) => {
  const { reading, contests } = scene;
  const isFought = SPOTS.has(word(scene, at)) && SECOND.has(word(scene, at - 1));
  const behind = [1, 2, 3].map((n) => word(scene, at + n));
  if (!isFought || behind[0] !== 'in' || !behind.includes('runoff')) return [];
  for (let verb = at - 1; verb >= Math.max(sentence.firstToken, at - SPOT_REACH); verb--) {
    if (!PUSHES_OUT.has(word(scene, verb))) continue;
    const isDone = word(scene, verb - 2) === 'enough' && word(scene, verb - 1) === 'to';
    const out = objectOf(reading, sentence, verb, 8);
    const [through] = subjectsOf(reading, sentence, verb);
    if (!out || !through || through.of === out.of) return [];
    if (isDone ? word(scene, verb - 3) === 'not' : isUnreal(reading, sentence, verb)) return [];
    const round = contests.beforeRunoff;
    const first = word(scene, at - 1) === 'second' ? firstOf(scene, sentence, [through, out]) : null;
    const contest = first && contests.contestAt(sentence, at, first.of, { round });
    return [
      ...(first && contest ? [{ person: first, outcome: 'advanced' as const, contest, inferred: true }] : []),
      { person: through, outcome: 'advanced', round },
      { person: out, outcome: 'eliminated', round },
    ];
  }
  return [];
});

/** "In the first round, Vole won half the vote. Roe edged Finch for the second spot": the first spot is of whoever had most. */
function firstOf(
  { reading, rivalOf }: Scene,
  sentence: SentenceReading,
  others: readonly PersonAt[],
): PersonAt | null {
  const before = reading.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return null;
  const shares = bindFigures(reading, before, rivalOf).filter(({ figure }) => figure.kind === 'share');
  const [most] = shares.toSorted((a, b) => b.figure.value - a.figure.value);
  if (!most || others.some(({ of }) => of === most.person)) return null;
  const isLess = bindFigures(reading, sentence, rivalOf).every(
    ({ figure }) => figure.kind !== 'share' || figure.value < most.figure.value,
  );
  return (isLess && before.people.find(({ of }) => of === most.person)) || null;
}

/** "Finch, Roe advance in Port Selwyn", "Finch and Roe advanced to November", told of a primary. */
export const goesOn = outcomeReader(GOES_ON, ({ reading, contests }, sentence, at) => {
  const { tokens } = reading;
  if (contests.round !== 'primary') return [];
  const behind = tokens.slice(at + 1, Math.min(sentence.endToken, at + 1 + MONTH_REACH));
  const isTold = sentence.zone === 'title' || behind.some(({ lower }) => NOVEMBER.has(lower));
  if (!isTold || isUnreal(reading, sentence, at)) return [];
  const subjects = subjectsOf(reading, sentence, at);
  // A headline has a comma for "and".
  const first = sentence.people.find(
    (p) => tokens[p.endToken]?.text === ',' && p.endToken + 1 === subjects[0]?.firstToken,
  );
  const all = first && sentence.zone === 'title' ? [first, ...subjects] : subjects;
  return all.map((person) => ({ person, outcome: 'advanced' }));
});

const MEETS = new Set(['face', 'meet', 'oppose']);
const NOVEMBER = new Set(['november', 'nov.', 'general']);
/** How far behind the verb the month may be told, in tokens. */
const MONTH_REACH = 6;

/** "Finch and Roe will face each other in November", told of a primary: both go on. */
export const meetings = outcomeReader(MEETS, ({ reading, contests }, sentence, at) => {
  const { tokens } = reading;
  if (tokens[at - 1]?.lower !== 'will' || contests.round !== 'primary') return [];
  const behind = tokens.slice(at + 1, Math.min(sentence.endToken, at + 1 + MONTH_REACH));
  const eachOther = behind[0]?.lower === 'each' || NOVEMBER.has(behind[1]?.lower ?? '');
  const people = subjectsOf(reading, sentence, at);
  if (!eachOther || people.length !== 2 || !behind.some(({ lower }) => NOVEMBER.has(lower))) return [];
  return people.map((person) => ({ person, outcome: 'advanced' }));
});
