import type { Range } from '../../text/spans.js';
import { contains, lastStartingAt } from '../../text/spans.js';
import { signOf } from '../../text/word-forms.js';
import type { NumberMention } from '../numbers/number.js';
import type { Attribution, Quotes } from '../quotes/attribution.js';
import type { Tokenized } from '../tokens/index.js';

/** A sentence that somebody could check, with why; `score` ranks, it is no probability. */
export interface ClaimFinding extends Range {
  readonly score: number;
  /** Id of the entity that says it; null where the article does. */
  readonly speaker: string | null;
  /** Indexes into the numbers. */
  readonly numbers: readonly number[];
  readonly reasons: readonly string[];
}

/** Words of comparison and of cause, lower case: what makes a sentence a claim about the world. */
const COMPARISONS = new Set(
  'more less most least fewer higher lower highest lowest first only never always every double doubled triple tripled increased decreased cut raised rose fell grew worst best than'.split(
    ' ',
  ),
);

const COMPARES = signOf(({ lower }) => COMPARISONS.has(lower));

/** What each sign adds to a sentence's score. */
const WEIGHTS = { number: 0.3, moreNumbers: 0.1, comparison: 0.2, quoted: 0.15, base: 0.05 } as const;
const WORTH_CHECKING = 0.3;

/** Check-worthy sentences, best first, by the signs that fact-checkers name: figures, comparisons, somebody's claim. */
export function findClaims(
  { tokens, sentences, signs }: Tokenized,
  numbers: readonly NumberMention[],
  quotes: Quotes,
): ClaimFinding[] {
  const claims: ClaimFinding[] = [];
  const quoteOf = quotesOf(sentences, quotes);
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    const inside: number[] = [];
    while (next < numbers.length && numbers[next]!.start < sentence.end) {
      if (numbers[next]!.start >= sentence.start && numbers[next]!.kind !== 'year') inside.push(next);
      next++;
    }
    let compares = sentence.firstToken;
    while (compares < sentence.endToken && !(signs[compares]! & COMPARES)) compares++;
    const comparison = compares < sentence.endToken ? tokens[compares] : undefined;
    const quote = quoteOf[index];
    const reasons = [
      ...(inside.length > 0 ? [inside.length === 1 ? 'a figure' : `${inside.length} figures`] : []),
      ...(comparison ? [`a comparison ("${comparison.text}")`] : []),
      ...(quote ? ['somebody says it'] : []),
    ];
    const score =
      WEIGHTS.base +
      (inside.length > 0 ? WEIGHTS.number + WEIGHTS.moreNumbers * Math.min(3, inside.length - 1) : 0) +
      (comparison ? WEIGHTS.comparison : 0) +
      (quote ? WEIGHTS.quoted : 0);
    if (score < WORTH_CHECKING) continue;
    claims.push({
      start: sentence.start,
      end: sentence.end,
      score: Math.round(score * 100) / 100,
      speaker: quote?.speaker?.entity ?? null,
      numbers: inside,
      reasons,
    });
  }
  return claims.sort((a, b) => b.score - a.score || a.start - b.start);
}

/** Of each sentence the first quote of which a piece stands in it, or runs across it. */
function quotesOf(sentences: readonly Range[], { quotes }: Quotes): readonly (Attribution | undefined)[] {
  const found = new Array<Attribution | undefined>(sentences.length).fill(undefined);
  for (const quote of quotes)
    for (const piece of quote.content)
      for (let i = Math.max(0, lastStartingAt(sentences, piece.start)); i < sentences.length; i++) {
        const sentence = sentences[i]!;
        if (sentence.start >= piece.end) break;
        if (contains(sentence, piece) || contains(piece, sentence)) found[i] ??= quote;
      }
  return found;
}
