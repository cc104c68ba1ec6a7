import { figuresOf } from '../../nlp/numbers/quantity.js';
import type { Token } from '../../text/tokens.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import type { Figure } from './figures.js';

/** Two figures set against each other: "49-47", "52.6 percent to 47.4 percent", "4,873 to 4,661". */
export interface Pair {
  readonly first: Figure;
  readonly second: Figure;
}

const JOINS = new Set(['-', '–', '—', '/', 'to', 'vs', 'vs.', 'versus']);
/** Shares of two rivals add up to between these; less is no race of two, more is no share. */
const SMALLEST_SUM = 45;
const LARGEST_SUM = 101;
/** Numbers as small as these are a ratio or a score. */
const LARGEST_RATIO = 12;
/** Votes of two rivals are of one size. */
const MOST_APART = 20;

export function pairsIn({ tokens }: Reading, sentence: SentenceReading, figures: readonly Figure[]): Pair[] {
  const byToken = new Map(figures.map((figure) => [figure.firstToken, figure]));
  const pairs: Pair[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const first = byToken.get(i) ?? bareFigure(tokens, i);
    if (!first || !JOINS.has(tokens[first.endToken]?.text ?? '')) continue;
    const second = byToken.get(first.endToken + 1) ?? bareFigure(tokens, first.endToken + 1);
    if (!second || second.endToken > sentence.endToken) continue;
    const pair = asPair(
      tokens,
      first,
      second,
      byToken.has(first.firstToken) || byToken.has(second.firstToken),
    );
    if (!pair) continue;
    pairs.push(pair);
    i = second.endToken - 1;
  }
  return pairs;
}

function asPair(tokens: readonly Token[], first: Figure, second: Figure, known: boolean): Pair | null {
  if (first.kind !== second.kind) return null;
  if (first.kind === 'votes') {
    const ratio = Math.max(first.value, second.value) / Math.min(first.value, second.value);
    return ratio <= MOST_APART ? { first, second } : null;
  }
  const sum = first.value + second.value;
  // "outspent her 2 to 1"
  if (
    sum <= LARGEST_RATIO ||
    sum > LARGEST_SUM ||
    (!known && (sum < SMALLEST_SUM || !isScore(tokens, first, second)))
  )
    return null;
  return { first, second };
}

/** "a 48-45 vote" of a chamber, "2010-2012", "5-4" are no shares of voters. */
function isScore(tokens: readonly Token[], first: Figure, second: Figure): boolean {
  const after = tokens[second.endToken]?.lower ?? '';
  if (
    [
      'vote',
      'votes',
      'party',
      'decision',
      'ruling',
      'year',
      'years',
      'million',
      'billion',
      'points',
      'majority',
      'minority',
      'split',
    ].includes(after) ||
    tokens[second.endToken]?.text === '-'
  )
    return false;
  return tokens[first.firstToken - 1]?.text !== '$' && tokens[first.firstToken - 1]?.text !== '-';
}

/** A plain number as a share: of "49-47" both. */
function bareFigure(tokens: readonly Token[], at: number): Figure | null {
  const token = tokens[at];
  const value = token?.kind === 'number' ? figuresOf(token.text) : null;
  if (!token || value === null || value < 1 || value > 99) return null;
  return {
    kind: 'share',
    value,
    approx: 'exact',
    start: token.start,
    end: token.end,
    firstToken: at,
    endToken: at + 1,
  };
}
