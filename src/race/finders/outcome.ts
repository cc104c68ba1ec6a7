import { verbSet, verbTable } from '../../knowledge/verb-forms.js';
import type { OutcomeKind } from '../../schema/index.js';
import type { Round } from '../contest.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { isOwner, isPassive, isUnreal, objectOf, personAfter, subjectsOf } from '../reading/syntax.js';

/** "Finch defeated Roe": the subject won, the object lost; a passive turns it round. */
const DEFEATS = verbSet(
  'defeat beat best oust unseat topple trounce rout edge outpoll vanquish upset dethrone crush outlast',
);
/** "Finch won the seat": what is won makes it an outcome. */
const WINS = verbSet('win capture clinch secure claim take flip retain keep hold score');
const WHAT_IS_WON = new Set(
  'seat race election primary runoff nomination term district victory contest special governorship mayoralty reelection re-election presidency office state county win vote outright majority'.split(
    ' ',
  ),
);
const LOSES = verbTable<OutcomeKind>({ lose: 'lost', concede: 'conceded' });
const QUITS = verbSet('withdraw quit');

/** One way in which a sentence tells how a race ended, or stands. */
type Reader = (scene: Scene, sentence: SentenceReading, at: number) => Told[];

interface Told {
  readonly person: PersonAt;
  readonly outcome: OutcomeKind;
  readonly round?: Round | null;
}

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
        for (const read of READERS) {
          const told = read(scene, sentence, at);
          found.push(...told.map((t) => toFact(scene, sentence, at, t)));
          if (told.length > 0) break;
        }
      }
      return found;
    }),
};

function toFact(
  scene: Scene,
  sentence: SentenceReading,
  at: number,
  { person, outcome: end, round }: Told,
): FactFinding {
  const contest = scene.contests.contestAt(sentence, at, person.of, round === undefined ? {} : { round });
  const { start, end: stop } = scene.reading.tokens[at]!;
  return factAt(
    scene,
    'outcome',
    sentence,
    { start, end: stop },
    {
      type: 'outcome',
      person: person.of.name,
      personId: person.of.id,
      contest: keyOf(contest),
      outcome: end,
      calledBy: null,
    },
  );
}

const word = (scene: Scene, at: number): string => scene.reading.tokens[at]?.lower ?? '';
const all = (people: readonly PersonAt[], end: OutcomeKind): Told[] =>
  people.map((person) => ({ person, outcome: end }));

/** "Finch defeated Roe", "Roe was ousted by Finch", "Finch's upset of Roe". */
function defeats(scene: Scene, sentence: SentenceReading, at: number): Told[] {
  const { reading } = scene;
  if (!DEFEATS.has(word(scene, at)) || reading.tokens[at]!.pos === 'NOUN' || isUnreal(reading, sentence, at))
    return [];
  if (isPassive(reading, at)) {
    const winner = personAfter(reading, sentence, at + 1, 'by');
    return [...all(subjectsOf(reading, sentence, at), 'lost'), ...(winner ? all([winner], 'won') : [])];
  }
  const loser = objectOf(reading, sentence, at, 10);
  const winners = subjectsOf(reading, sentence, at);
  if (!loser || winners.length === 0) return [];
  return [...all(winners, 'won'), { person: loser, outcome: 'lost' }];
}

/** "Finch won the seat", "Finch won by 20 points", "won re-election", "Finch won over Roe". */
function wins(scene: Scene, sentence: SentenceReading, at: number): Told[] {
  const { reading } = scene;
  const { tokens } = reading;
  if (!WINS.has(word(scene, at)) || isUnreal(reading, sentence, at) || tokens[at]!.pos === 'NOUN') return [];
  const plain = word(scene, at) === 'won' || word(scene, at) === 'wins';
  if (!isWon(scene, sentence, at, plain)) return [];
  if (isPassive(reading, at)) {
    const winner = personAfter(reading, sentence, at + 1, 'by');
    return winner ? all([winner], 'won') : [];
  }
  const told = all(subjectsOf(reading, sentence, at), 'won');
  const loser = told.length > 0 ? personAfter(reading, sentence, at + 1, 'over', 40) : null;
  return loser ? [...told, { person: loser, outcome: 'lost' }] : told;
}

/** Whether what follows the verb is won in an election: "the seat", "by 20 points", "in 2016", or nothing. */
function isWon(
  { reading: { tokens } }: Scene,
  sentence: SentenceReading,
  at: number,
  plain: boolean,
): boolean {
  // "won half the vote", "won 51 percent of the vote": a share.
  const share = sentence.numbers.find(
    (n) => n.firstToken > at && n.firstToken - at <= 3 && (n.kind === 'percent' || n.kind === 'fraction'),
  );
  if (share) return false;

  for (let i = at + 1; i < Math.min(at + 9, sentence.endToken); i++) {
    const { lower, text, kind, pos } = tokens[i]!;
    if (WHAT_IS_WON.has(lower)) return true;
    if (
      i === at + 1 &&
      plain &&
      (['by', 'in', 'on', 'over', 'with', 'after', 'despite'].includes(lower) || /^[.,;”"—]/.test(text))
    )
      return true;
    if (plain && (WEEKDAY.test(text) || pos === 'PROPN') && i <= at + 3) return true;
    if (text === ',' || text === '.' || kind === 'number' || ['and', 'but', 'who'].includes(lower))
      return false;
  }
  return false;
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** "claimed victory", "declared the winner", "emerged victorious", "was elected", "cruised to victory". */
function victories(scene: Scene, sentence: SentenceReading, at: number): Told[] {
  const { reading } = scene;
  const { tokens } = reading;
  const lower = word(scene, at);
  const before = tokens.slice(Math.max(sentence.firstToken, at - 4), at).map((token) => token.lower);
  const elected =
    (lower === 'elected' || lower === 're-elected' || lower === 'reelected') && isPassive(reading, at);
  const winner =
    lower === 'winner' &&
    (before.includes('declared') || before.includes('projected') || before.includes('named'));
  const victorious =
    lower === 'victorious' ||
    (lower === 'victory' &&
      (before.includes('to') ||
        before.includes('claimed') ||
        before.includes('declared') ||
        before.includes('claims')));
  const out = lower === 'out' && before.at(-1) === 'eked';
  if (!elected && !winner && !victorious && !out) return [];
  let verb = at;
  while (verb > sentence.firstToken && tokens[verb]!.pos !== 'VERB' && at - verb < 4) verb--;
  if (isUnreal(reading, sentence, verb)) return [];
  return all(subjectsOf(reading, sentence, verb), 'won');
}

/** "Finch's victory over Roe", "Roe's defeat", "upsets by Finch over Roe". */
function ownedEnds(scene: Scene, sentence: SentenceReading, at: number): Told[] {
  const { reading } = scene;
  const lower = word(scene, at);
  const won = ['victory', 'win', 'triumph', 'upset', 'upsets'].includes(lower);
  const lost = ['defeat', 'loss', 'concession'].includes(lower);
  if (!won && !lost) return [];
  const owner = [...sentence.people]
    .reverse()
    .find((p) => p.endToken <= at && at - p.endToken <= 5 && isOwner(reading, p));
  const by = personAfter(reading, sentence, at + 1, 'by', 3);
  const person = owner ?? by;
  if (!person || isUnreal(reading, sentence, person.firstToken)) return [];
  const told = all([person], won ? 'won' : 'lost');
  const over = won ? personAfter(reading, sentence, at + 1, 'over', 12) : null;
  return over && over.of !== person.of ? [...told, { person: over, outcome: 'lost' }] : told;
}

/** "Roe lost", "Roe lost to Finch", "Roe conceded". */
function losses(scene: Scene, sentence: SentenceReading, at: number): Told[] {
  const { reading } = scene;
  const end = LOSES.get(word(scene, at));
  if (!end || isUnreal(reading, sentence, at) || isPassive(reading, at)) return [];
  const next = word(scene, at + 1);
  const plain =
    end === 'conceded' ||
    ['to', 'in', 'by', 'his', 'her', 'the', 'a', 'on', '.', ',', ';', 're-election', 'reelection'].includes(
      next,
    );
  if (
    !plain ||
    (end === 'lost' && ['count', 'track', 'ground', 'money', 'support'].includes(word(scene, at + 2)))
  )
    return [];
  if (end === 'conceded' && ['that', 'he', 'she', 'it'].includes(next)) return [];
  const losers = subjectsOf(reading, sentence, at);
  const winner =
    end === 'lost' && losers.length > 0 ? personAfter(reading, sentence, at + 1, 'to', 10) : null;
  return [...all(losers, end), ...(winner ? all([winner], 'won') : [])];
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
    (QUITS.has(lower) && ['from', 'the', '.', ','].includes(next) && lower.startsWith('with'));
  if (!phrase || isUnreal(reading, sentence, at)) return [];
  return all(subjectsOf(reading, sentence, at), 'withdrew');
}

/**
 * "Finch and Roe advanced to a runoff", "Finch was forced into a runoff against Roe",
 * "a June 20 runoff between Finch and Roe", "the winner will face Roe in the runoff".
 */
function advances(scene: Scene, sentence: SentenceReading, at: number): Told[] {
  const { reading, contests } = scene;
  const { tokens } = reading;
  if (word(scene, at) !== 'runoff' && !(word(scene, at) === 'run' && word(scene, at + 2) === 'off'))
    return [];
  const first: Round | null = contests.round === 'runoff' ? null : contests.round;
  const between = word(scene, at + 1) === 'between' || word(scene, at + 3) === 'between';
  if (between) {
    const people = sentence.people.filter((p) => p.firstToken > at).slice(0, 2);
    return people.length === 2 ? people.map((person) => ({ person, outcome: 'advanced', round: first })) : [];
  }
  const before = tokens.slice(Math.max(sentence.firstToken, at - 8), at);
  const verbAt = before.findIndex((token) => ADVANCING.has(token.lower));
  if (verbAt < 0) return [];
  const verb = Math.max(sentence.firstToken, at - 8) + verbAt;
  const negated = tokens
    .slice(Math.max(sentence.firstToken, verb - 4), verb)
    .some((token) => ["n't", 'n’t', 'not', 'failed'].includes(token.lower));
  const subjects = subjectsOf(reading, sentence, verb);
  if (negated) return subjects.map((person) => ({ person, outcome: 'eliminated', round: first }));
  const rival =
    personAfter(reading, sentence, at + 1, 'against', 6) ?? personAfter(reading, sentence, at + 1, 'with', 6);
  return [...subjects, ...(rival ? [rival] : [])].map((person) => ({
    person,
    outcome: 'advanced',
    round: first,
  }));
}

const ADVANCING = new Set(
  'advance advanced advances advancing forced head heads headed heading go goes going make made makes reach reached face faces faced meet'.split(
    ' ',
  ),
);

const READERS: readonly Reader[] = [advances, defeats, ownedEnds, victories, wins, losses, withdrawals];
