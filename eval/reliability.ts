import type { ArticleRecord, Quote } from '../src/schema/index.js';
import type { Range } from '../src/text/spans.js';
import { rangesOfRaw } from './raw-ranges.js';

/** What an annotator of PolNeAR marked, as far as it is needed to tell whether a quote is right. */
export interface GoldQuotes {
  readonly id: string;
  readonly attributions: readonly {
    readonly source: readonly (readonly [number, number])[];
    readonly content: readonly (readonly [number, number])[];
    readonly direct: readonly (readonly [number, number])[];
  }[];
}

/** Quotes whose confidence lies in `[from, to)`. */
export interface ReliabilityRow {
  readonly from: number;
  readonly to: number;
  readonly quotes: number;
  readonly meanConfidence: number;
  readonly right: number;
}

const BINS = 10;
/** The share of characters in common from which on two spans are the same. */
const SAME = 0.8;

/** For each tenth of confidence: how many quotes there are and how many of them are right. */
export function reliability(
  records: readonly ArticleRecord[],
  gold: readonly GoldQuotes[],
  among: (quote: Quote) => boolean = () => true,
): ReliabilityRow[] {
  const byId = new Map(gold.map((document) => [document.id, document]));
  const bins = Array.from({ length: BINS }, () => ({ quotes: 0, sum: 0, right: 0 }));
  for (const record of records) {
    const document = byId.get(record.id);
    for (const quote of record.quotes) {
      if (!document || quote.in !== undefined || quote.confidence === null || !among(quote)) continue;
      const bin = bins[Math.min(BINS - 1, Math.floor(quote.confidence * BINS))]!;
      bin.quotes++;
      bin.sum += quote.confidence;
      if (isRight(record, quote, document)) bin.right++;
    }
  }
  return bins.map(({ quotes, sum, right }, i) => ({
    from: i / BINS,
    to: (i + 1) / BINS,
    quotes,
    meanConfidence: quotes === 0 ? 0 : sum / quotes,
    right: quotes === 0 ? 0 : right / quotes,
  }));
}

/** The mean distance between what was said to be likely and what was right (Naeini et al., AAAI 2015). */
export function calibrationError(rows: readonly ReliabilityRow[]): number {
  const all = rows.reduce((sum, { quotes }) => sum + quotes, 0);
  return rows.reduce(
    (sum, { quotes, meanConfidence, right }) => sum + (quotes / all) * Math.abs(meanConfidence - right),
    0,
  );
}

/** What confidence speaks of: the words are somebody's, and the source phrase is the right one or rightly none. */
function isRight(record: ArticleRecord, quote: Quote, { attributions }: GoldQuotes): boolean {
  const source = quote.speaker?.source ? rangesOfRaw(record, [quote.speaker.source]) : [];
  const found = rangesOfRaw(record, quote.verbatim.length > 0 ? quote.verbatim : quote.content);
  const right = attributions
    .filter((attribution) =>
      quote.speaker
        ? attribution.source.some(([start, end]) => source.some((s) => s.start < end && start < s.end))
        : attribution.source.length === 0,
    )
    .flatMap(({ direct, content }) => (quote.verbatim.length > 0 ? direct : content));
  return found.every((range) => right.some(([start, end]) => isSame(range, { start, end })));
}

function isSame(a: Range, b: Range): boolean {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return (2 * both) / (a.end - a.start + b.end - b.start) >= SAME;
}

export function reliabilityTable(rows: readonly ReliabilityRow[]): string {
  const lines = rows.map(({ from, to, quotes, meanConfidence, right }) => {
    const cells = [meanConfidence, right].map((value) => (quotes === 0 ? '-' : value.toFixed(3)));
    return `${from.toFixed(1)} to ${to.toFixed(1)}  ${String(quotes).padStart(5)}  ${cells[0]!.padStart(10)}  ${cells[1]!.padStart(5)}`;
  });
  return ['confidence  quotes  mean        right', ...lines].join('\n');
}
