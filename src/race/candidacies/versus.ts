import { areOfTwoParties } from '../contests/at-stake.js';
import type { Scene } from '../finder.js';
import { hasElectionWord } from '../reading/electoral.js';
import { joinedTo } from '../reading/lists.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { describesNoun, isOwner, isPassive, objectOf, personAfter, subjectsOf } from '../reading/syntax.js';
import { placesOf, trigger } from '../reading/triggers.js';
import { isUnreal } from '../reading/unreal.js';

const FACES = trigger(
  'face faces faced facing against challenge challenges challenging challenged take takes taking took battling battles'.split(
    ' ',
  ),
);

/** Whether a verb sets two against each other: "faces", "takes on"; not "takes". */
const isFacing = ({ tokens }: Scene['reading'], at: number): boolean =>
  !/^t(?:ak|ook)/.test(tokens[at]!.lower) || tokens[at + 1]?.lower === 'on';

/** "Democrat Ida Roe is challenging Finch", "Roe, who is challenging Finch": under way, and not a point in a hearing. */
const isUnderWay = ({ tokens }: Scene['reading'], at: number): boolean =>
  tokens[at]!.lower === 'challenging' &&
  ['is', 'are', 'was', 'were', ','].includes(tokens[at - 1]?.lower ?? '');

/** "Finch faces Roe", "Finch, facing a challenge from Roe". */
export function facing({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] {
  if (!contests.main) return [];
  const standing: PersonAt[] = [];
  for (const i of placesOf(reading, sentence, FACES)) {
    if (!isFacing(reading, i) || reading.tokens[i]!.lower === 'against') continue;
    const rival = objectOf(reading, sentence, i, 8);
    const subjects = subjectsOf(reading, sentence, i);
    // "Sen. Finch challenged Roe in the hearing", "took on the Roe administration"
    const isFight =
      !/^(?:challeng|t|b)/.test(reading.tokens[i]!.lower) ||
      isUnderWay(reading, i) ||
      hasElectionWord(reading, sentence) ||
      // "Democrat Ida Roe decided to challenge Iowa Sen. Finch": whose seat it is, the words tell by themselves.
      contests.cuesIn(sentence).some(({ implied, endToken }) => implied && endToken === rival?.endToken) ||
      // "Democratic Sen. Finch is battling the state's speaker, Republican Bo Roe"
      (rival !== null && areOfTwoParties(reading, [...subjects, rival]));
    const isThought = reading.tokens
      .slice(Math.max(sentence.firstToken, i - 2), i)
      .some(({ lower }) => THOUGHT.has(lower));
    if (!rival || !isFight || isThought || describesNoun(reading.tokens, rival) || isOwner(reading, rival))
      continue;
    if (subjects.length > 0 && !subjects.some((s) => s.of === rival.of)) standing.push(...subjects, rival);
  }
  return standing;
}

/** "could face Roe": nobody knows yet. */
const THOUGHT = new Set(['could', 'can', 'might', 'may', 'would']);

const AGAINST = new Set(['against', 'with']);
const SQUARES = new Set(['square', 'squares', 'squared', 'squaring', 'face', 'facing', 'faces', 'faced']);
const PITS = new Set(['pits', 'pit', 'pitted', 'pitting']);
const DEBATES = new Set(['debated', 'debate', 'debates', 'debating']);
const SET_AGAINST = trigger([...SQUARES, ...PITS, 'challenged', ...DEBATES]);

/** "Finch will square off against Roe", "The race pits Finch against Roe", "Finch is being challenged by Roe", "Republican Finch debated Democrat Roe". */
export function setAgainst({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] {
  if (!contests.main) return [];
  const { tokens } = reading;
  for (const i of placesOf(reading, sentence, SET_AGAINST)) {
    const { lower } = tokens[i]!;
    if (SQUARES.has(lower) && tokens[i + 1]?.lower === 'off') {
      const rival = AGAINST.has(tokens[i + 2]?.lower ?? '') ? objectOf(reading, sentence, i + 2, 6) : null;
      const own = subjectsOf(reading, sentence, i);
      if (rival && own.length > 0 && own.every(({ of }) => of !== rival.of)) return [...own, rival];
    }
    if (PITS.has(lower)) {
      const first = objectOf(reading, sentence, i, 6);
      const second = first && personAfter(reading, sentence, first.endToken, 'against', 8);
      if (first && second && hasElectionWord(reading, sentence)) return [first, second];
    }
    if (DEBATES.has(lower) && tokens[i]!.pos !== 'NOUN') {
      const rival = objectOf(reading, sentence, i, 6);
      const own = subjectsOf(reading, sentence, i);
      const parties = new Set([...own, ...(rival ? [rival] : [])].map(({ of }) => contests.partyOf(of)));
      if (rival && parties.size === 2 && !parties.has(null)) return [...own, rival];
    }
    if (lower === 'challenged' && isPassive(reading, i)) {
      const rival = personAfter(reading, sentence, i + 1, 'by', 1);
      const own = subjectsOf(reading, sentence, i);
      if (rival && own.length > 0) return [...own, rival];
    }
  }
  return [];
}

/** "The winner of the runoff will face Roe": in the vote that comes after it. */
export function facedByWinner({ reading }: Scene, sentence: SentenceReading): PersonAt[] {
  for (const i of placesOf(reading, sentence, FACES)) {
    if (!isFacing(reading, i)) continue;
    const rival = objectOf(reading, sentence, i, 8);
    const unnamed = reading.tokens.slice(sentence.firstToken, i).some((token) => WINNERS.has(token.lower));
    if (rival && unnamed && subjectsOf(reading, sentence, i).length === 0)
      return joinedTo(reading, sentence.people, rival);
  }
  return [];
}

const WINNERS = new Set(['winner', 'victor', 'survivor', 'nominee']);

const LEADS = new Set(['lead', 'edge', 'advantage']);
const IN_FRONT = new Set(['up', 'ahead']);
const LEADS_OVER = trigger([...LEADS, ...IN_FRONT]);
const FIGURES: ReadonlySet<string> = new Set(['percent', 'points', 'votes']);
/** How far behind "up" its "over" may stand, across the figures, in tokens. */
const FIGURE_REACH = 7;

/** "Finch holds a 6-point lead over Republican Bo Roe", "Finch is up 43-42 percent over Roe", "ahead of Roe by 46 to 44 percent". */
export function ledOver({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] {
  if (!contests.main) return [];
  for (const i of placesOf(reading, sentence, LEADS_OVER)) {
    const { lower } = reading.tokens[i]!;
    const isFigure = IN_FRONT.has(lower) && sentence.numbers.some(({ kind }) => FIGURES.has(kind));
    if (!LEADS.has(lower) && !isFigure) continue;
    const behind = isFigure
      ? (personAfter(reading, sentence, i + 1, 'over', FIGURE_REACH) ??
        personAfter(reading, sentence, i + 1, 'of', 2))
      : personAfter(reading, sentence, i + 1, 'over', 2);
    const ahead = sentence.people.find((person) => person.endToken <= i && !isOwner(reading, person));
    if (behind && ahead && behind.of !== ahead.of) return [ahead, behind];
  }
  return [];
}

const BETWEEN = trigger(['between']);
const DASHES = new Set(['—', '–', '(']);
const CONTEST_NOUNS = new Set('race runoff contest election matchup battle choose choosing'.split(' '));

/** "the race between Finch and Roe", "choose between Finch and Roe". */
export function between({ reading }: Scene, sentence: SentenceReading): PersonAt[] {
  const { tokens } = reading;
  for (const i of placesOf(reading, sentence, BETWEEN)) {
    const before = tokens.slice(Math.max(sentence.firstToken, i - 8), i);
    if (!before.some((token) => CONTEST_NOUNS.has(token.lower))) continue;
    const people = sentence.people.filter((person) => person.firstToken > i).slice(0, 2);
    const words = people.length === 2 ? tokens.slice(people[0]!.endToken, people[1]!.firstToken) : [];
    // "between the Republican and Democrat Ada Finch — sister of Bo Roe"
    if (words.some(({ lower }) => lower === 'and') && !words.some(({ text }) => DASHES.has(text)))
      return people;
  }
  return [];
}

const CLOSES = trigger(['closed', 'closing', 'narrowed', 'narrowing', 'cut']);
const GAPS = new Set(['gap', 'lead', 'margin']);

/** "Republicans say Roe has closed the gap with Gov. Finch": one who is behind, and one who is ahead, in one race. */
export function closingIn({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] {
  if (!contests.main) return [];
  const { tokens } = reading;
  for (const i of placesOf(reading, sentence, CLOSES)) {
    if (!GAPS.has(tokens[i + 2]?.lower ?? '')) continue;
    const ahead = personAfter(reading, sentence, i + 3, 'with', 1);
    const behind = subjectsOf(reading, sentence, i)[0];
    if (ahead && behind && ahead.of !== behind.of && !isUnreal(reading, sentence, i)) return [behind, ahead];
  }
  return [];
}

const RACE = trigger(['race']);

/** "a hard position to hold in a race with Bo Roe, the auto dealer": whoever is raced with stands in it. */
export function racedWith({ reading }: Scene, sentence: SentenceReading): PersonAt[] {
  for (const i of placesOf(reading, sentence, RACE)) {
    if (i < sentence.firstToken + 2) continue;
    const [before, article] = reading.tokens.slice(i - 2, i).map(({ lower }) => lower);
    if (article !== 'a' || before !== 'in') continue;
    const rival =
      personAfter(reading, sentence, i + 1, 'with', 1) ?? personAfter(reading, sentence, i + 1, 'against', 1);
    if (rival) return [rival];
  }
  return [];
}
