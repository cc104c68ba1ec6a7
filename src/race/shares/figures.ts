import type { NumberMention } from '../../nlp/numbers/number.js';
import { figuresOf } from '../../nlp/numbers/quantity.js';
import type { Approximation } from '../../schema/index.js';
import { oneInEach } from '../../text/in-each.js';
import type { Token } from '../../text/tokens.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { BACKS, HOLDS, NOT_SHARES, OF_VOTES, POLL_WORDS } from './words.js';

/** A number that can be somebody's: a share of votes, or a count of them. */
export interface Figure {
  readonly kind: 'share' | 'votes';
  /** Percent, or votes. */
  readonly value: number;
  readonly approx: Approximation;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Votes of one candidate are in the hundreds at least; "two votes" is a margin. */
const FEWEST_VOTES = 100;

/** The figures of a sentence, in order. */
export function figuresIn(reading: Reading, sentence: SentenceReading): Figure[] {
  const { tokens } = reading;
  const shares = oneInEach(sentence.numbers, (number) => shareOf(tokens, sentence, number));
  const figures = [...shares];
  const known = new Set(shares.map((figure) => figure.firstToken));
  for (const number of sentence.numbers) {
    if (known.has(number.firstToken)) continue;
    const bare = bareShare(tokens, sentence, number, shares.length > 0);
    const votes = bare ?? votesOf(tokens, sentence, number);
    if (votes) figures.push(votes);
  }
  return figures.sort((a, b) => a.firstToken - b.firstToken);
}

const figure = (
  number: NumberMention,
  kind: Figure['kind'],
  value: number,
  approx = number.approx,
): Figure => ({
  kind,
  value,
  approx,
  start: number.start,
  end: number.end,
  firstToken: number.firstToken,
  endToken: number.endToken,
});

/** "is 100 percent committed": all of it is nobody's share of votes. */
const WHOLE = 100;

/** "51 percent", "nearly half the vote", "two-thirds of voters"; not "97 percent of precincts", "the 50 percent needed". */
function shareOf(tokens: readonly Token[], sentence: SentenceReading, number: NumberMention): Figure | null {
  if (number.value === null) return null;
  // "a tariff of 270%" is nobody's share.
  if (number.kind === 'percent')
    return number.value < WHOLE && isShare(tokens, sentence, number)
      ? figure(number, 'share', number.value)
      : null;
  if (number.kind !== 'fraction' || !ofTheVote(tokens, number.endToken, sentence.endToken)) return null;
  const rounded = Math.round(number.value * 1000) / 10;
  const approx = number.approx === 'about' && number.high !== null ? 'less_than' : number.approx;
  return figure(number, 'share', rounded, approx);
}

/** "half the vote", "two-thirds of the vote". */
function ofTheVote(tokens: readonly Token[], at: number, limit: number): boolean {
  const words = tokens.slice(at, Math.min(at + 4, limit)).map((token) => token.lower);
  return words.some((word) => word === 'vote' || word === 'votes') && ['of', 'the'].includes(words[0] ?? '');
}

function isShare(tokens: readonly Token[], sentence: SentenceReading, number: NumberMention): boolean {
  for (let i = number.endToken; i < Math.min(number.endToken + 5, sentence.endToken); i++) {
    const { lower, text, kind } = tokens[i]!;
    // "33.4 percent with 99 percent of precincts reporting"
    if (kind === 'number') break;
    if (['needed', 'required', 'necessary', 'threshold', 'plus'].includes(lower)) return false;
    if (/^[,;—–(]$/.test(text) || lower === 'and' || lower === 'to') break;
    if (NOT_SHARES.has(lower) || HOLDS.has(lower)) return false;
    if (OF_VOTES.has(lower)) return true;
    // "eighty percent of Democrats back Finch"
    const whose = lower === 'of' ? tokens.slice(i + 1, i + 6) : [];
    if (lower === 'of' && !whose.some((token) => OF_VOTES.has(token.lower) || BACKS.has(token.lower)))
      return false;
  }
  for (let i = number.firstToken - 1; i >= Math.max(sentence.firstToken, number.firstToken - 4); i--) {
    const { lower, text } = tokens[i]!;
    if (NOT_SHARES.has(lower) || (lower === 'short' && tokens[i + 1]?.lower === 'of')) return false;
    if (text === ',') break;
  }
  return true;
}

/** "third with 18.8", "carried the county with just under 60": the word for percent stands once, for all. */
function bareShare(
  tokens: readonly Token[],
  sentence: SentenceReading,
  number: NumberMention,
  amongShares: boolean,
): Figure | null {
  if (!amongShares || number.value === null || number.value >= 100 || number.value <= 0) return null;
  if (number.kind !== 'other' && number.kind !== 'count') return null;
  if (isRatio(tokens, number)) return null;
  const next = tokens[number.endToken];
  const ends =
    !next || number.endToken >= sentence.endToken - 1 || /^[,.;)]$/.test(next.text) || next.lower === 'and';
  const before = tokens.slice(Math.max(sentence.firstToken, number.firstToken - 3), number.firstToken);
  const led = before.some((token) => ['with', 'at', 'to', 'had', 'of', "'s", '’s'].includes(token.lower));
  return ends && led ? figure(number, 'share', number.value) : null;
}

/** "outspent her 2 to 1". */
const isRatio = (tokens: readonly Token[], { firstToken, endToken }: NumberMention): boolean =>
  (tokens[firstToken - 1]?.lower === 'to' && /^\d$/.test(tokens[firstToken - 2]?.text ?? '')) ||
  (tokens[endToken]?.lower === 'to' && /^\d$/.test(tokens[endToken + 1]?.text ?? ''));

/** "155,040 votes", and beside such a count "153,654" alone. */
function votesOf(tokens: readonly Token[], sentence: SentenceReading, number: NumberMention): Figure | null {
  if (number.value === null || number.value < FEWEST_VOTES || !Number.isInteger(number.value)) return null;
  const last = tokens[number.endToken - 1]!;
  if (isOfElectors(tokens, sentence, number)) return null;
  if (number.kind === 'votes')
    return /ballot/.test(last.lower) ? null : figure(number, 'votes', number.value);
  if (number.kind !== 'other' && number.kind !== 'count') return null;
  const { text } = tokens[number.firstToken]!;
  if (figuresOf(text) === null || number.endToken - number.firstToken > 1 || number.of !== null) return null;
  return isCount(tokens, sentence, number) ? figure(number, 'votes', number.value) : null;
}

/** "332 electoral votes", "586 for Roe, in delegates": not votes of voters. */
const isOfElectors = (
  tokens: readonly Token[],
  { firstToken, endToken }: SentenceReading,
  number: NumberMention,
): boolean =>
  tokens.slice(number.firstToken, number.endToken).some(({ lower }) => NOT_VOTERS.has(lower)) ||
  (number.kind !== 'votes' && tokens.slice(firstToken, endToken).some(({ lower }) => DELEGATES.has(lower)));

const NOT_VOTERS = new Set(['electoral', 'fraudulent', 'illegal', 'consecutive']);
const DELEGATES = new Set(['delegate', 'delegates', 'superdelegates', 'electors']);

const COUNTED = new Set([
  'votes',
  'vote',
  'totals',
  'total',
  'tally',
  'ballots',
  'count',
  'recount',
  'precincts',
  'ward',
  'results',
]);

/** A bare number of thousands is a count of votes only where the sentence counts votes or gives a share beside it. */
function isCount(tokens: readonly Token[], sentence: SentenceReading, number: NumberMention): boolean {
  const next = tokens[number.endToken];
  if (next?.kind === 'word' && next.pos === 'NOUN') return false;
  // "a plurality in 230 congressional seats against 205 for Finch"
  if (tokens.slice(sentence.firstToken, sentence.endToken).some(({ lower }) => lower === 'seats'))
    return false;
  if (tokens[number.firstToken - 1]?.text === '$') return false;
  const after = tokens.slice(number.endToken, number.endToken + 4);
  const withShare = (after[0]?.text === ',' && after[1]?.lower === 'or') || after[0]?.text === '(';
  if (withShare && after.some((token) => token.kind === 'number')) return true;
  const words = tokens.slice(sentence.firstToken, sentence.endToken);
  return (
    words.some((token) => COUNTED.has(token.lower)) && !words.some((token) => POLL_WORDS.has(token.lower))
  );
}
