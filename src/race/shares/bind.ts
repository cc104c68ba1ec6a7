import type { PersonEntity } from '../../nlp/entities/entities.js';
import { inEach } from '../../text/in-each.js';
import type { Token } from '../../text/tokens.js';
import { BEATING } from '../reading/beating.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { subjectsOf } from '../reading/syntax.js';
import { hasWordOf } from '../reading/triggers.js';
import { isUnreal } from '../reading/unreal.js';
import { isBeside } from './beside.js';
import { type Figure, figuresIn } from './figures.js';
import { FORMER, formerOfTwo } from './former-of-two.js';
import { type Pair, pairsIn } from './pairs.js';
import { ONLY_FOR, personRightAfter } from './right-after.js';
import { sidesOf } from './sides.js';
import { LEAD_NOUNS, SHARE_VERBS } from './words.js';

/** A figure that a sentence gives to a person. */
export interface BoundFigure {
  readonly person: PersonEntity;
  readonly figure: Figure;
  /** The person is not named with the figure: it is the other of two. */
  readonly inferred: boolean;
  /** Whose contest it is about: the person named with the figure, or with the figure it is set against. */
  readonly named: PersonEntity;
}

/** Who stands against whom, as far as the article tells: the other of two rivals. */
export type RivalOf = (person: PersonEntity) => PersonEntity | null;

/** Finds whose each figure of a sentence is; a figure that is nobody's for sure is left out. */
export function bindFigures(reading: Reading, sentence: SentenceReading, rivalOf: RivalOf): BoundFigure[] {
  if (sentence.people.length === 0 && !hasWordOf(reading, sentence, FORMER)) return [];
  const figures = figuresIn(reading, sentence);
  const pairs = pairsIn(reading, sentence, figures);
  if (figures.length === 0 && pairs.length === 0) return [];
  const paired = new Set(inEach(pairs, (pair) => [pair.first.firstToken, pair.second.firstToken]));
  const bound = inEach(pairs, (pair) => bindPair(reading, sentence, pair, rivalOf));
  for (const figure of figures) {
    if (paired.has(figure.firstToken)) continue;
    for (const person of ownersOf(reading, sentence, figure, bound, rivalOf))
      bound.push({ person, figure, inferred: false, named: person });
  }
  return bound.sort((a, b) => a.figure.firstToken - b.figure.firstToken);
}

// ---- pairs ----

/** Of a pair the leader has the larger part, whoever is named first; one who is not named is the rival of the other. */
function bindPair(reading: Reading, sentence: SentenceReading, pair: Pair, rivalOf: RivalOf): BoundFigure[] {
  const { first, second } = pair;
  const given = givenByName(reading, sentence, pair);
  if (given) return given;
  const former = formerOfTwo(reading, sentence, first.firstToken, rivalOf);
  const sides = former
    ? { ahead: former, behind: null }
    : sidesOf(reading, sentence, first.firstToken, second.endToken);
  if (!sides || (!sides.ahead && !sides.behind)) return [];
  const [high, low] = first.value >= second.value ? [first, second] : [second, first];
  const ahead = sides.ahead ?? (sides.behind && rivalOf(sides.behind));
  const behind = sides.behind ?? (sides.ahead && rivalOf(sides.ahead));
  const named = (sides.ahead ?? sides.behind)!;
  const bound: BoundFigure[] = [];
  if (ahead) bound.push({ person: ahead, figure: high, inferred: sides.ahead === null, named });
  if (behind && behind !== ahead)
    bound.push({ person: behind, figure: low, inferred: sides.behind === null, named });
  return bound;
}

/** "Finch drew 48 percent to 42 percent for Roe": the second is given away by name, the first is the subject's. */
function givenByName(
  reading: Reading,
  sentence: SentenceReading,
  { first, second }: Pair,
): BoundFigure[] | null {
  const other = personRightAfter(reading, sentence, second.endToken, ONLY_FOR, 3);
  if (!other) return null;
  const verb = verbBefore(reading.tokens, sentence, first.firstToken);
  const subject = verb < 0 ? undefined : subjectsOf(reading, sentence, verb)[0];
  if (!subject || subject.of === other.of || reading.tokens[first.endToken]?.text !== 'to') return null;
  return [
    { person: subject.of, figure: first, inferred: false, named: subject.of },
    { person: other.of, figure: second, inferred: false, named: other.of },
  ];
}

// ---- single figures ----

const FOR = new Set(
  'for to behind supporting backing support back favoring favored favor supported backed chose picked prefer preferred'.split(
    ' ',
  ),
);

/** Whose a figure is: named right after it, right before it, beside another figure of theirs, or as the subject of its verb. */
function ownersOf(
  reading: Reading,
  sentence: SentenceReading,
  figure: Figure,
  bound: readonly BoundFigure[],
  rivalOf: RivalOf,
): PersonEntity[] {
  const { tokens } = reading;
  if (isOfRival(tokens, figure)) {
    const rival = bound.length > 0 ? rivalOf(bound.at(-1)!.person) : null;
    return rival ? [rival] : [];
  }
  const companion = companionOf(tokens, figure, bound);
  if (companion) return [companion];
  const after =
    personRightAfter(reading, sentence, figure.endToken, FOR, 8) ?? votedFor(reading, sentence, figure);
  const beat = beatBefore(tokens, sentence, figure);
  if (beat >= 0) return subjectsOf(reading, sentence, beat).map((person) => person.of);
  if (after && !hasFigureOfItsOwn(reading, sentence, figure, after)) return [after.of];
  if (isMargin(tokens, sentence, figure)) return [];
  const before = [...sentence.people].reverse().find((person) => person.endToken <= figure.firstToken);
  if (before && isBeside(tokens, before, figure)) return [before.of];
  const verb = verbBefore(tokens, sentence, figure.firstToken);
  if (verb < 0 || isUnreal(reading, sentence, verb)) return [];
  const people =
    tokens[verb]!.lower === 'with'
      ? withOwner(reading, sentence, figure, verb)
      : subjectsOf(reading, sentence, verb);
  return people.map((person) => person.of);
}

/** How far before "with" the verb may stand, over the loser's name and titles, in tokens; before ", winning" over all that is told of it. */
const BEAT_REACH = 8;
const PARTICIPLE_REACH = 24;

/** The verb of "beat Roe with 76 percent", or "trounced Roe on Tuesday, winning 69 percent", whose figure is the winner's; -1 where there is none. */
function beatBefore(tokens: readonly Token[], sentence: SentenceReading, figure: Figure): number {
  const before = tokens[figure.firstToken - 1]?.lower ?? '';
  const isParticiple =
    /ing$/.test(before) && SHARE_VERBS.has(before) && tokens[figure.firstToken - 2]?.text === ',';
  if (before !== 'with' && !isParticiple) return -1;
  const end = figure.firstToken - (isParticiple ? 3 : 2);
  const reach = isParticiple ? PARTICIPLE_REACH : BEAT_REACH;
  for (let i = end; i >= Math.max(sentence.firstToken, figure.firstToken - reach); i--) {
    if (BEATING.has(tokens[i]!.lower)) return i;
    if ((!isParticiple && tokens[i]!.text === ',') || tokens[i]!.pos === 'VERB') return -1;
  }
  return -1;
}

/** How far behind a share "vote for" may stand, in tokens. */
const VOTE_REACH = 12;

/** "46 percent of likely voters said they would vote for Roe"; not "would never vote for Roe". */
function votedFor(reading: Reading, sentence: SentenceReading, figure: Figure): PersonAt | null {
  const { tokens } = reading;
  const words = tokens.slice(figure.endToken, Math.min(sentence.endToken, figure.endToken + VOTE_REACH));
  const vote = words.find(({ lower, index }) => lower === 'vote' && tokens[index + 1]?.lower === 'for');
  const before = vote ? words.slice(0, words.indexOf(vote)) : [];
  if (!vote || before.some(({ lower, kind }) => NEVER.has(lower) || kind === 'number')) return null;
  return personRightAfter(reading, sentence, vote.index, ONLY_FOR, 6);
}

const NEVER = new Set(['not', "n't", 'n’t', 'never', 'less', 'more']);

const RIVALS = new Set(['opponent', 'rival', 'challenger']);

/** "54 percent, compared with his opponent's 45 percent". */
const isOfRival = (tokens: readonly Token[], { firstToken }: Figure): boolean =>
  /^['’]s$/.test(tokens[firstToken - 1]?.text ?? '') && RIVALS.has(tokens[firstToken - 2]?.lower ?? '');

/** "155,040 votes, or 49.5 percent", "81,347 (49.4%)", "up from 47 percent": beside a figure of the same person. */
function companionOf(
  tokens: readonly Token[],
  figure: Figure,
  bound: readonly BoundFigure[],
): PersonEntity | null {
  const last = [...bound].reverse().find((other) => other.figure.endToken <= figure.firstToken);
  if (!last) return null;
  const between = tokens.slice(last.figure.endToken, figure.firstToken).map((token) => token.lower);
  if (between.length > 6) return null;
  const other = last.figure.kind !== figure.kind;
  if (other && between.length <= 3 && (between.includes('or') || between.includes('('))) return last.person;
  const changed = (between.includes('up') || between.includes('down')) && between.includes('from');
  return !other && changed ? last.person : null;
}

/** "by 191 votes", "a 191-vote lead", "989 votes short": how far apart, not how many. */
function isMargin(tokens: readonly Token[], sentence: SentenceReading, figure: Figure): boolean {
  const before = tokens
    .slice(Math.max(sentence.firstToken, figure.firstToken - 4), figure.firstToken)
    .map((token) => token.lower);
  const after = tokens.slice(figure.endToken, figure.endToken + 2).map((token) => token.lower);
  if (figure.kind === 'share') return before.at(-1) === 'by' || after[0] === 'margin';
  return (
    before.includes('by') ||
    // "widened his lead to 316 votes"
    (before.at(-1) === 'to' && LEAD_NOUNS.has(before.at(-2) ?? '')) ||
    after.some((word) =>
      [
        'lead',
        'margin',
        'edge',
        'advantage',
        'victory',
        'win',
        'ahead',
        'behind',
        'short',
        'more',
        'shy',
      ].includes(word),
    )
  );
}

/** "51 percent to Roe's 47": what stands after "to" has a figure of its own. */
function hasFigureOfItsOwn(
  { tokens }: Reading,
  sentence: SentenceReading,
  figure: Figure,
  after: PersonAt,
): boolean {
  // "46 percent support to Roe's 42"
  const isOther = tokens.slice(figure.endToken, after.firstToken).some(({ lower }) => lower === 'to');
  const possessive = ["'s", '’s'].includes(tokens[after.endToken]?.text ?? '');
  const next = sentence.numbers.find((n) => n.firstToken >= after.endToken);
  const close = next !== undefined && next.firstToken - after.endToken <= 3;
  return isOther && (possessive || close);
}

/** "With 51 percent, Finch led"; "Finch led with 51 percent"; "followed by Roe with 20 percent". */
function withOwner(
  reading: Reading,
  sentence: SentenceReading,
  figure: Figure,
  withAt: number,
): readonly PersonAt[] {
  const { tokens } = reading;
  const next = sentence.people.find((person) => person.firstToken >= figure.endToken);
  if (withAt === sentence.firstToken) return next ? [next] : [];
  const before = sentence.people.find((person) => person.endToken === withAt);
  return before ? [before] : subjectsOf(reading, sentence, verbBeforeWith(tokens, sentence, withAt));
}

/** The verb that "with 51 percent" goes with. */
function verbBeforeWith(tokens: readonly Token[], sentence: SentenceReading, withAt: number): number {
  for (let i = withAt - 1; i >= Math.max(sentence.firstToken, withAt - 8); i--)
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return i;
  return withAt;
}

/** The nearest word before a figure that gives it to somebody; -1 where another verb or a clause's end comes first. */
function verbBefore(tokens: readonly Token[], sentence: SentenceReading, from: number): number {
  for (let i = from - 1; i >= Math.max(sentence.firstToken, from - 12); i--) {
    const { lower, text, pos } = tokens[i]!;
    if (SHARE_VERBS.has(lower)) return i;
    if (lower === 'choice' && tokens[i - 2]?.pos === 'AUX') return i - 2;
    if (text === ';' || text === ':') return -1;
    if (pos === 'VERB') return -1;
  }
  return -1;
}
