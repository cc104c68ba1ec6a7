import type { NumberMention } from '../../nlp/numbers/number.js';
import { figuresOf } from '../../nlp/numbers/quantity.js';
import type { Token } from '../../text/tokens.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { isOwner, objectOf, subjectsOf } from '../reading/syntax.js';
import { LEADS, NOT_SHARES, OF_VOTES, SHARE_VERBS, TRAILS } from './words.js';

/** A number that a sentence gives to a person: a share of votes or of those asked. */
export interface BoundShare {
  readonly person: PersonAt;
  readonly percent: number;
  readonly number: Pick<NumberMention, 'start' | 'end' | 'firstToken' | 'endToken' | 'approx'>;
}

/** Finds whose each percentage of a sentence is; a percentage that is nobody's for sure is left out. */
export function bindShares(reading: Reading, sentence: SentenceReading): BoundShare[] {
  if (sentence.people.length === 0) return [];
  const pairs = findPairs(reading, sentence);
  const paired = new Set(pairs.flatMap((pair) => [pair.first.firstToken, pair.second.firstToken]));
  const bound = pairs.flatMap((pair) => bindPair(reading, sentence, pair));
  for (const number of sentence.numbers) {
    if (number.kind !== 'percent' || number.value === null || paired.has(number.firstToken)) continue;
    if (!isShare(reading.tokens, sentence, number)) continue;
    for (const person of ownersOf(reading, sentence, number))
      bound.push({ person, percent: number.value, number });
  }
  return bound;
}

type Figure = BoundShare['number'] & { readonly value: number };

interface Pair {
  readonly first: Figure;
  readonly second: Figure;
}

const JOINS = new Set(['-', '–', '—', '/', 'to']);

/** "49-47", "52 to 47 percent", "52.6 percent to 47.4 percent", "48 - 40 percent", "43/42". */
function findPairs({ tokens }: Reading, sentence: SentenceReading): Pair[] {
  const pairs: Pair[] = [];
  const percents = new Map(
    sentence.numbers.filter((n) => n.kind === 'percent').map((n) => [n.firstToken, n]),
  );
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const first = figureAt(tokens, i, percents);
    if (!first || !JOINS.has(tokens[first.endToken]?.text ?? '')) continue;
    const second = figureAt(tokens, first.endToken + 1, percents);
    if (!second || second.endToken > sentence.endToken) continue;
    const known = percents.has(first.firstToken) || percents.has(second.firstToken);
    const sum = first.value + second.value;
    // "49-47" without a word for percent is a score only where it can be one.
    if (
      !known &&
      (sum < 50 ||
        sum > 101 ||
        tokens[second.endToken]?.text === '-' ||
        !isScoreContext(tokens, i, second.endToken))
    )
      continue;
    if (sum > 101) continue;
    pairs.push({ first, second });
    i = second.endToken - 1;
  }
  return pairs;
}

/** "a 48-45 vote" of a chamber is no share of voters. */
const isScoreContext = (tokens: readonly Token[], _from: number, to: number): boolean =>
  !['vote', 'votes', 'party', 'decision', 'ruling'].includes(tokens[to]?.lower ?? '');

function figureAt(
  tokens: readonly Token[],
  at: number,
  percents: ReadonlyMap<number, NumberMention>,
): Figure | null {
  const percent = percents.get(at);
  if (percent?.value !== undefined && percent.value !== null) return { ...percent, value: percent.value };
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const value = figuresOf(token.text);
  if (value === null || value < 1 || value > 99) return null;
  return { start: token.start, end: token.end, firstToken: at, endToken: at + 1, approx: 'exact', value };
}

/** Of a pair the leader has the larger part, whoever is named first. */
function bindPair(reading: Reading, sentence: SentenceReading, { first, second }: Pair): BoundShare[] {
  const [high, low] = first.value >= second.value ? [first, second] : [second, first];
  const rivals = rivalsAround(reading, sentence, first.firstToken, second.endToken);
  if (!rivals) return [];
  const bound: BoundShare[] = [];
  if (rivals.ahead) bound.push({ person: rivals.ahead, percent: high.value, number: high });
  if (rivals.behind) bound.push({ person: rivals.behind, percent: low.value, number: low });
  return bound;
}

/** Who is ahead and who behind, by the verb nearest to a pair of numbers: "Roe trails Finch, 48-40". */
function rivalsAround(
  reading: Reading,
  sentence: SentenceReading,
  from: number,
  to: number,
): { ahead: PersonAt | null; behind: PersonAt | null } | null {
  const { tokens } = reading;
  // "52-42 for Finch", "a 49-47 edge for Finch"
  const forWhom = personRightAfter(reading, sentence, to, new Set(['for']), 4);
  if (forWhom) return { ahead: forWhom, behind: null };
  let verb = -1;
  for (let i = from - 1; i >= sentence.firstToken; i--) {
    if (LEADS.has(tokens[i]!.lower) || TRAILS.has(tokens[i]!.lower)) {
      verb = i;
      break;
    }
  }
  if (verb < 0) {
    for (let i = to; i < Math.min(sentence.endToken, to + 6); i++) {
      if (tokens[i]!.lower !== 'over') continue;
      const behind = objectOf(reading, sentence, i, 6);
      const ahead = subjectsOf(reading, sentence, from)[0] ?? null;
      return behind || ahead ? { ahead, behind } : null;
    }
    const owner = [...sentence.people]
      .reverse()
      .find((person) => person.endToken <= from && isOwner(reading, person));
    if (owner && from - owner.endToken <= 4) return { ahead: owner, behind: null };
    return backing(reading, sentence, from);
  }
  // "over": the verb is before it.
  const word = tokens[verb]!.lower;
  const subject = subjectsOf(reading, sentence, verb)[0] ?? null;
  const object = objectOf(reading, sentence, verb);
  if (!subject && !object) return null;
  return TRAILS.has(word) ? { ahead: object, behind: subject } : { ahead: subject, behind: object };
}

/** "Women back Finch over Roe 53-34", "voters favor Finch". */
function backing(
  reading: Reading,
  sentence: SentenceReading,
  from: number,
): { ahead: PersonAt; behind: PersonAt | null } | null {
  const before = sentence.people.filter((person) => person.endToken <= from);
  const [ahead, behind] = [before.at(-2), before.at(-1)];
  if (!ahead || !behind || behind.firstToken - ahead.endToken > 4) return null;
  const between = reading.tokens.slice(ahead.endToken, behind.firstToken).map((token) => token.lower);
  return between.includes('over') || between.includes('against') ? { ahead, behind } : null;
}

/** Whether a percentage can be a share of votes or of those asked. */
function isShare(tokens: readonly Token[], sentence: SentenceReading, number: NumberMention): boolean {
  for (let i = number.endToken; i < Math.min(number.endToken + 5, sentence.endToken); i++) {
    const { lower, text } = tokens[i]!;
    if (text === ',' || text === ';' || lower === 'and' || lower === 'to') break;
    if (NOT_SHARES.has(lower)) return false;
    if (OF_VOTES.has(lower)) return true;
    if (lower === 'of' && !ofVotes(tokens, i + 1, sentence.endToken)) return false;
  }
  for (let i = number.firstToken - 1; i >= Math.max(sentence.firstToken, number.firstToken - 4); i--) {
    if (NOT_SHARES.has(tokens[i]!.lower)) return false;
    if (tokens[i]!.text === ',') break;
  }
  return true;
}

function ofVotes(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < Math.min(from + 5, limit); i++) if (OF_VOTES.has(tokens[i]!.lower)) return true;
  return false;
}

const FOR = new Set([
  'for',
  'to',
  'behind',
  'supporting',
  'backing',
  'support',
  'back',
  'favoring',
  'favored',
  'favor',
  'supported',
  'backed',
  'chose',
  'picked',
  'prefer',
  'preferred',
]);

/** Whose a percentage is: named right after it ("43 percent for Finch"), right before it, or as the subject of its verb. */
function ownersOf(reading: Reading, sentence: SentenceReading, number: NumberMention): readonly PersonAt[] {
  const { tokens } = reading;
  const after = personRightAfter(reading, sentence, number.endToken, FOR, 8);
  if (after && !hasVerbOfOwn(tokens, sentence, number, after)) return [after];
  const before = [...sentence.people].reverse().find((person) => person.endToken <= number.firstToken);
  if (before) {
    const between = tokens.slice(before.endToken, number.firstToken);
    const words = between.map((token) => token.lower);
    if (
      between.length <= 2 &&
      between.every((token) => POSSESSIVE_OR_MARK.has(token.text) || HEDGE_OR_AT.has(token.lower))
    )
      return [before];
    if (words.length <= 3 && words[0] === '(') return [before];
  }
  const verb = verbBefore(tokens, sentence, number.firstToken);
  if (verb < 0) return [];
  if (tokens[verb]!.lower === 'with') return withOwner(reading, sentence, number, verb);
  return subjectsOf(reading, sentence, verb);
}

const POSSESSIVE_OR_MARK = new Set(["'s", '’s', "'", '’', ',', '(', ':', '—', '–', '-']);
const HEDGE_OR_AT = new Set(
  'at with about nearly almost roughly just over under by only got had has'.split(' '),
);

/** "Finch had 51 percent to Roe's 47": what stands after "to" has a number of its own, but "51 percent of the vote to Roe" does not occur. */
function hasVerbOfOwn(
  tokens: readonly Token[],
  sentence: SentenceReading,
  number: NumberMention,
  after: PersonAt,
): boolean {
  const link = tokens.slice(number.endToken, after.firstToken).find((token) => FOR.has(token.lower));
  if (link?.lower !== 'to') return false;
  const possessive = ["'s", '’s'].includes(tokens[after.endToken]?.text ?? '');
  const numberAfter = sentence.numbers.some(
    (n) => n.firstToken >= after.endToken && n.firstToken - after.endToken <= 3,
  );
  return possessive || numberAfter;
}

/** "With 51 percent, Finch led"; "Finch led with 51 percent"; "Roe was second with 20 percent". */
function withOwner(
  reading: Reading,
  sentence: SentenceReading,
  number: NumberMention,
  withAt: number,
): readonly PersonAt[] {
  const opens = withAt === sentence.firstToken || reading.tokens[withAt - 1]?.text === ',';
  const next = sentence.people.find((person) => person.firstToken >= number.endToken);
  if (withAt === sentence.firstToken && next) return [next];
  const subjects = subjectsOf(reading, sentence, withAt);
  return subjects.length > 0 || !opens || !next ? subjects : [next];
}

/** The nearest word before a number that gives it to somebody; -1 where a clause ends before one is met. */
function verbBefore(tokens: readonly Token[], sentence: SentenceReading, from: number): number {
  for (let i = from - 1; i >= Math.max(sentence.firstToken, from - 12); i--) {
    const { lower, text, pos } = tokens[i]!;
    if (SHARE_VERBS.has(lower)) return i;
    if (text === ';' || text === ':') return -1;
    if (pos === 'VERB' && !SHARE_VERBS.has(lower)) return -1;
  }
  return -1;
}

/** The person named right after some words: within reach, led in by one of `links`, only titles between. */
function personRightAfter(
  reading: Reading,
  sentence: SentenceReading,
  from: number,
  links: ReadonlySet<string>,
  reach: number,
): PersonAt | null {
  const { tokens } = reading;
  let linked = false;
  for (let i = from; i < Math.min(from + reach, sentence.endToken); i++) {
    const person = sentence.people.find((p) => p.firstToken === i);
    if (person) return linked ? person : null;
    const { lower, text, kind } = tokens[i]!;
    if (links.has(lower)) linked = true;
    else if (text === ',' || text === ';' || text === '.' || kind === 'number') return null;
  }
  return null;
}
