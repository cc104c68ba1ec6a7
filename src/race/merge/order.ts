import type { Evidence, RaceResult } from '../../schema/index.js';
import { compare, type RaceDigest } from './digest.js';

/** Stands for the day of an article that has none. */
export const UNDATED = '9999';

/** The day an article of the batch was published; "9999" for undated ones, which come last. */
export type PublishedOf = (article: string) => string;

export const publishedIn = (digests: readonly RaceDigest[]): PublishedOf => {
  const days = new Map(digests.map(({ id, published }) => [id, published ?? UNDATED]));
  return (article) => days.get(article) ?? UNDATED;
};

/** The earliest day that a value was published. */
export const firstTold = (evidence: readonly Evidence[], publishedOf: PublishedOf): string =>
  evidence.map(({ article }) => publishedOf(article)).sort(compare)[0]!;

const share = (result: RaceResult): number =>
  result.precincts ? result.precincts[0] / Math.max(1, result.precincts[1]) : 1;

/** Results as a time series: by the time they stand for, by the share of precincts counted, by the day they were published. */
export function inTime(results: readonly RaceResult[], publishedOf: PublishedOf): RaceResult[] {
  const when = (result: RaceResult): string =>
    result.asOf ?? firstTold(result.evidence, publishedOf).slice(0, 10);
  return [...results].sort(
    (a, b) =>
      compare(a.round ?? '', b.round ?? '') ||
      compare(when(a), when(b)) ||
      share(a) - share(b) ||
      (b.percent ?? 0) - (a.percent ?? 0) ||
      (b.votes ?? 0) - (a.votes ?? 0),
  );
}
