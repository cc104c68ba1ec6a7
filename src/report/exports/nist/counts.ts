import type { Race, RaceResult } from '../../../schema/index.js';

type Candidate = Race['candidates'][number];

/** A count that an article prints, and whose it is. */
export interface PrintedCount {
  readonly candidate: Candidate;
  readonly result: RaceResult & { readonly votes: number };
}

/** The counts of one round that can stand side by side, and the others, each with why it cannot. */
export interface RoundCounts {
  readonly counts: readonly PrintedCount[];
  readonly leftOut: readonly { candidate: Candidate; result: RaceResult; why: string }[];
}

/**
 * The counts of a round as the last article to print any prints them: counts of two nights do not stand beside
 * each other. Only what is printed as a count, exactly and in the article's own voice, is one.
 */
export function countsOf(race: Race, round: string | null): RoundCounts {
  const leftOut: { candidate: Candidate; result: RaceResult; why: string }[] = [];
  const printed: PrintedCount[] = [];
  for (const candidate of race.candidates)
    for (const result of candidate.results.filter((one) => one.round === round)) {
      const why = noCount(result);
      if (why) leftOut.push({ candidate, result, why });
      else printed.push({ candidate, result: { ...result, votes: result.votes! } });
    }
  const tells = (article: string) => (one: PrintedCount) =>
    one.result.evidence.some((evidence) => evidence.article === article);
  const last = [...race.articles].reverse().find(({ id }) => printed.some(tells(id)));
  const isLast = last ? tells(last.id) : () => false;
  const key = ({ candidate, result }: PrintedCount): string => `${candidate.id}\n${result.area ?? ''}`;
  const kept = printed.filter(isLast);
  const counts: PrintedCount[] = [];
  for (const one of printed) {
    const { candidate, result } = one;
    if (!isLast(one)) {
      const why = `an earlier count; ${last!.title ?? last!.id} has a later one`;
      leftOut.push({ candidate, result, why });
    } else if (kept.filter((other) => key(other) === key(one)).length > 1)
      leftOut.push({ candidate, result, why: 'the article prints two counts and does not say which holds' });
    else counts.push(one);
  }
  return { counts, leftOut };
}

/** Why a result is no count; null where it is one. */
function noCount({ votes, approx, saidBy, group }: RaceResult): string | null {
  if (votes === null) return 'a percentage; the format holds counts, and none is printed';
  if (saidBy !== null) return `only ${saidBy} says it; the format has no field for that`;
  if (group !== null) return `it is of a group of voters (${group}), not of a count`;
  return approx === 'exact' ? null : `the text hedges it (${approx}); the format would make it exact`;
}
