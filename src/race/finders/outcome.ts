import { verbSet, verbTable } from '../../knowledge/verb-forms.js';
import type { OutcomeKind } from '../../schema/index.js';
import type { ContestParts, Round } from '../contest.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import {
  isOwner,
  isPassive,
  isUnreal,
  joinedTo,
  objectOf,
  personAfter,
  subjectsOf,
} from '../reading/syntax.js';

/** "Finch defeated Roe": the subject won, the object lost; a passive turns it round. */
const DEFEATS = verbSet(
  'defeat beat best oust unseat topple trounce rout edge outpoll vanquish upset dethrone crush outlast',
);
/** "Finch won the seat": what is won makes it an outcome. */
const WINS = verbSet('win capture clinch secure claim flip retain keep survive carry');
const WHAT_IS_WON = new Set(
  'seat race election primary runoff runoffs nomination term victory contest special governorship mayoralty reelection re-election presidency office job majority outright'.split(
    ' ',
  ),
);
const LOSES = verbTable<OutcomeKind>({ lose: 'lost', concede: 'conceded' });

/** How somebody came out of a race, as some words tell it. */
interface Told {
  readonly person: PersonAt;
  readonly outcome: OutcomeKind;
  readonly round?: Round | null;
  /** Set where the words tell another contest than their sentence does. */
  readonly contest?: ContestParts;
}

/** One way in which a sentence tells how a race ended, or stands. */
type Reader = (scene: Scene, sentence: SentenceReading, at: number) => Told[];

/**
 * How a race ended for somebody, or how it stands while votes are counted.
 *   "Finch defeated Roe on Tuesday" · "Roe conceded" · "Finch and Roe advanced to a June 20 runoff"
 * Not: "if Finch wins", "Finch hopes to beat Roe", "Finch won praise".
 */
export const outcome: Finder = {
  name: 'outcome',
  find: (scene) =>
    scene.reading.sentences.flatMap((sentence) => {
      if (sentence.people.length === 0) return [];
      const found: FactFinding[] = [];
      for (let at = sentence.firstToken; at < sentence.endToken; at++) {
        const told = READERS.map((read) => read(scene, sentence, at)).find((list) => list.length > 0);
        for (const item of told ?? []) found.push(...toFacts(scene, sentence, at, item));
      }
      return found;
    }),
};

function toFacts(scene: Scene, sentence: SentenceReading, at: number, told: Told): FactFinding[] {
  const { person, outcome: end, round } = told;
  // What is told of two people may be about two contests: each by the words around the name.
  const near = Math.abs(person.firstToken - at) > NEAR ? person.firstToken : at;
  const contest =
    told.contest ?? scene.contests.contestAt(sentence, near, person.of, round === undefined ? {} : { round });
  // "since Trump's victory": the president's own, whichever race the article is about.
  if (contest && contest.office !== 'President' && scene.contests.isPresident(person.of)) return [];
  return [
    factAt(scene, 'outcome', sentence, scene.reading.tokens[at]!, {
      type: 'outcome',
      person: person.of.name,
      personId: person.of.id,
      contest: keyOf(contest),
      outcome: end,
      calledBy: null,
    }),
  ];
}

/** A name this close to its verb stands in the verb's contest, in tokens. */
const NEAR = 8;

const word = (scene: Scene, at: number): string => scene.reading.tokens[at]?.lower ?? '';
const all = (people: readonly PersonAt[], end: OutcomeKind): Told[] =>
  people.map((person) => ({ person, outcome: end }));

/** Whether a form such as "win" or "upset" is a noun here: after an article, an adjective, a number, a mark. */
function isNoun({ reading: { tokens } }: Scene, at: number): boolean {
  if (tokens[at]!.pos === 'NOUN') return true;
  const before = tokens[at - 1];
  if (!before) return false;
  // "an outright win"
  if (tokens[at - 2]?.pos === 'DET' && before.pos !== 'NOUN' && before.pos !== 'PROPN') return true;
  return (
    ['DET', 'ADJ', 'NUM'].includes(before.pos) ||
    ['his', 'her', 'their', '"', '”', '“', "'s", '’s', '-'].includes(before.lower)
  );
}

/** "Finch defeated Roe", "Roe was ousted by Finch", "beating Roe and Vole". */
function defeats(scene: Scene, sentence: SentenceReading, at: number): Told[] {
  const { reading } = scene;
  if (!DEFEATS.has(word(scene, at)) || isNoun(scene, at) || isUnreal(reading, sentence, at)) return [];
  const people = subjectsOf(reading, sentence, at);
  if (isPassive(reading, at)) {
    const winner = personAfter(reading, sentence, at + 1, 'by');
    return [...all(people, 'lost'), ...(winner ? all([winner], 'won') : [])];
  }
  const first = objectOf(reading, sentence, at, 10);
  const winners = people.filter((winner) => winner.of !== first?.of);
  if (!first || winners.length === 0) return [];
  const losers = joinedTo(reading, sentence.people, first).filter((loser) =>
    winners.every((winner) => winner.of !== loser.of),
  );
  return [...all(winners, 'won'), ...all(losers, 'lost')];
}

/** "Finch won the seat", "Finch won by 20 points", "won re-election", "Finch won over Roe". */
function wins(scene: Scene, sentence: SentenceReading, at: number): Told[] {
  const { reading, contests } = scene;
  if (!WINS.has(word(scene, at)) || isNoun(scene, at) || isUnreal(reading, sentence, at)) return [];
  if (!isWon(scene, sentence, at)) return [];
  if (isPassive(reading, at)) {
    const winner = personAfter(reading, sentence, at + 1, 'by');
    return winner ? all([winner], 'won') : [];
  }
  const told = subjectsOf(reading, sentence, at).flatMap((person): Told[] => {
    const presidential = contests.presidentialAt(sentence, at, person);
    if (!presidential) return [{ person, outcome: 'won' }];
    return presidential.map((contest) => ({ person, outcome: 'won', contest }));
  });
  const loser = told.length > 0 ? personAfter(reading, sentence, at + 1, 'over', 40) : null;
  return loser && told.every(({ person }) => person.of !== loser.of)
    ? [...told, { person: loser, outcome: 'lost' }]
    : told;
}

/** How far behind its verb what is won stands, in tokens. */
const OBJECT_REACH = 8;
/** "won the state", "carried the district". */
const THE_PLACE = new Set(['state', 'district']);
const PLAIN_WIN = new Set(['won', 'wins', 'win', 'winning']);
const AFTER_PLAIN_WIN = new Set([
  'by',
  'in',
  'on',
  'over',
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

/** Whether what follows the verb is won in an election: "the seat", "by 20 points", "in 2016", or nothing. */
function isWon({ reading: { tokens } }: Scene, sentence: SentenceReading, at: number): boolean {
  const lower = tokens[at]!.lower;
  const plain = PLAIN_WIN.has(lower);
  // "won half the vote", "won 51 percent of the vote": a share.
  const share = sentence.numbers.find(
    (n) => n.firstToken > at && n.firstToken - at <= 3 && (n.kind === 'percent' || n.kind === 'fraction'),
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
    if (plain && place && i <= at + 3)
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

/** "claimed victory", "declared the winner", "emerged victorious", "was elected", "cruised to victory", "eked out a victory". */
function victories(scene: Scene, sentence: SentenceReading, at: number): Told[] {
  const { reading } = scene;
  const { tokens } = reading;
  const lower = word(scene, at);
  const before = tokens.slice(Math.max(sentence.firstToken, at - 4), at).map((token) => token.lower);
  const said = (...words: string[]): boolean => words.some((w) => before.includes(w));
  const elected = /^(?:re-?)?elected$/.test(lower) && isPassive(reading, at);
  const winner = lower === 'winner' && said('declared', 'projected', 'named');
  const victorious =
    lower === 'victorious' ||
    (lower === 'victory' && said('to', 'claimed', 'declared', 'claims', 'claiming'));
  if (!elected && !winner && !victorious) return [];
  let verb = at;
  while (verb > sentence.firstToken && tokens[verb]!.pos !== 'VERB' && at - verb < 4) verb--;
  return isUnreal(reading, sentence, verb) ? [] : all(subjectsOf(reading, sentence, verb), 'won');
}

/** "Finch's victory over Roe", "Roe's defeat", "upsets by Finch in Ohio and by Vole over Roe". */
function ownedEnds(scene: Scene, sentence: SentenceReading, at: number): Told[] {
  const { reading } = scene;
  const lower = word(scene, at);
  const won =
    ['victory', 'win', 'triumph', 'upset', 'upsets', 'victories', 'wins'].includes(lower) &&
    isNoun(scene, at);
  const lost = ['defeat', 'loss'].includes(lower) && isNoun(scene, at);
  if (!won && !lost) return [];
  const owner = [...sentence.people]
    .reverse()
    .find((p) => p.endToken <= at && at - p.endToken <= 4 && isOwner(reading, p));
  const people = owner ? [owner] : byWhom(scene, sentence, at);
  if (people.length === 0 || isUnreal(reading, sentence, people[0]!.firstToken)) return [];
  const told = all(people, won ? 'won' : 'lost');
  const over = personAfter(reading, sentence, at + 1, 'over', 40);
  const rival = won && over && people.every((p) => p.of !== over.of) ? all([over], 'lost') : [];
  return [...told, ...rival];
}

/** Everybody named after "by" behind a noun: "upsets by Finch … and by Vole". */
function byWhom({ reading: { tokens } }: Scene, sentence: SentenceReading, at: number): PersonAt[] {
  return sentence.people.filter((person) => {
    if (person.firstToken < at) return false;
    for (let i = person.firstToken - 1; i > at && person.firstToken - i <= 4; i--)
      if (tokens[i]!.lower === 'by') return true;
    return false;
  });
}

/** "Roe lost", "Roe lost to Finch", "Roe conceded". */
function losses(scene: Scene, sentence: SentenceReading, at: number): Told[] {
  const { reading } = scene;
  const end = LOSES.get(word(scene, at));
  if (!end || isUnreal(reading, sentence, at) || isPassive(reading, at)) return [];
  const next = word(scene, at + 1);
  if (end === 'conceded')
    return ['that', 'he', 'she', 'it', 'they'].includes(next)
      ? []
      : all(subjectsOf(reading, sentence, at), end);
  const object = [word(scene, at + 1), word(scene, at + 2), word(scene, at + 3)];
  const elections = object.some((w) => WHAT_IS_WON.has(w));
  const plain =
    ['to', 'in', 'by', 'on', '.', ',', ';'].includes(next) || next === 'his' || next === 'her' || elections;
  if (
    !plain ||
    object.some((w) =>
      ['count', 'track', 'ground', 'money', 'support', 'sight', 'job', 'keys', 'hope'].includes(w),
    )
  )
    return [];
  const losers = subjectsOf(reading, sentence, at);
  const winner = losers.length > 0 ? personAfter(reading, sentence, at + 1, 'to', 10) : null;
  return [
    ...all(losers, end),
    ...(winner && losers.every((l) => l.of !== winner.of) ? all([winner], 'won') : []),
  ];
}

/** "dropped out of the race", "withdrew", "suspended her campaign". */
function withdrawals(scene: Scene, sentence: SentenceReading, at: number): Told[] {
  const { reading } = scene;
  const lower = word(scene, at);
  const next = word(scene, at + 1);
  const phrase =
    (/^(?:drop|dropped|dropping|drops|bowed|bows|pulled|pulls)$/.test(lower) && next === 'out') ||
    (/^(?:suspend|suspended|ended|ends)$/.test(lower) &&
      ['his', 'her', 'their'].includes(next) &&
      ['campaign', 'bid', 'candidacy'].includes(word(scene, at + 2))) ||
    (/^withdr(?:ew|aw|awn|awing|aws)$/.test(lower) && ['from', 'the', '.', ',', 'last', 'in'].includes(next));
  if (!phrase || isUnreal(reading, sentence, at)) return [];
  return all(subjectsOf(reading, sentence, at), 'withdrew');
}

const ADVANCING = new Set(
  'advance advanced advances advancing forced head heads headed heading go goes going make made makes making reach reached face faces faced meet leaves left'.split(
    ' ',
  ),
);
const NEGATIONS = new Set(["n't", 'n’t', 'not', 'failed', 'fails', 'missed', 'misses']);

/**
 * "Finch and Roe advanced to a runoff", "Finch was forced into a runoff against Roe",
 * "a June 20 runoff between Finch and Roe", "would not make the runoff".
 */
function advances(scene: Scene, sentence: SentenceReading, at: number): Told[] {
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
  for (let verb = at - 1; verb >= Math.max(sentence.firstToken, at - 9); verb--) {
    if (!ADVANCING.has(word(scene, verb))) continue;
    const before = tokens.slice(Math.max(sentence.firstToken, verb - 4), verb);
    const subjects = subjectsOf(reading, sentence, verb);
    if (before.some((token) => NEGATIONS.has(token.lower)))
      return subjects.map((person) => ({ person, outcome: 'eliminated', round }));
    const rival =
      personAfter(reading, sentence, end, 'against', 4) ?? personAfter(reading, sentence, end, 'with', 4);
    // "That leaves Finch and Roe in a runoff."
    const between = sentence.people.filter((p) => p.firstToken > verb && p.endToken <= at);
    const people = ['leaves', 'left'].includes(word(scene, verb)) ? between : subjects;
    return advanced([...people, ...(rival && people.every((p) => p.of !== rival.of) ? [rival] : [])]);
  }
  return [];
}

const READERS: readonly Reader[] = [advances, defeats, ownedEnds, victories, wins, losses, withdrawals];
