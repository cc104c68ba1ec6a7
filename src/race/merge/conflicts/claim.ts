import type { Conflict, Evidence } from '../../../schema/index.js';
import { UNDATED } from '../order.js';
import { compareStated, type Stated } from './number.js';

export type About = Conflict['about'];
type Value = Conflict['values'][number]['value'];

/** One value that some texts state, with what tells whether it came later than another. */
export interface Claim {
  readonly value: Value;
  /** The same for values that are numbers, with their hedge. */
  readonly stated: Stated | null;
  readonly evidence: readonly Evidence[];
  /** The day it stands for, or else on which it was first published. */
  readonly when: string;
  /** Share of the count that was in, 0 to 1; null where the text does not tell, or where nothing is counted. */
  readonly counted: number | null;
  readonly round: About['round'];
}

/** Why a different value told later need be no contradiction. */
export type Change =
  /** It can only be a mistake: a party, a date. */
  | 'fixed'
  /** It changes while the count goes on: a share of the vote. */
  | 'counted'
  /** It only grows: votes counted, money raised. */
  | 'growing'
  /** It goes up and down from day to day: a margin during a count. */
  | 'moving';

/** Values about one thing that must agree, or else be told apart. */
export interface Comparable {
  readonly about: About;
  readonly change: Change;
  readonly claims: readonly Claim[];
}

/** The disagreements among values about one thing: at most one conflict of each kind, its values in order of time. */
export function disagreements({ about, change, claims }: Comparable): Conflict[] {
  const ordered = [...claims].sort((a, b) =>
    a.when < b.when ? -1 : a.when > b.when ? 1 : (a.counted ?? 1) - (b.counted ?? 1),
  );
  const involved: Record<Conflict['kind'], Set<Claim>> = {
    rounding: new Set(),
    update: new Set(),
    contradiction: new Set(),
  };
  for (const [i, later] of ordered.entries()) {
    for (const earlier of ordered.slice(0, i)) {
      const kind = kindOf(earlier, later, change);
      if (kind) involved[kind].add(earlier).add(later);
    }
  }
  return (['contradiction', 'update', 'rounding'] as const)
    .filter((kind) => involved[kind].size > 0)
    .map((kind) => ({
      about: { ...about, round: commonRound([...involved[kind]]) },
      kind,
      values: ordered
        .filter((claim) => involved[kind].has(claim))
        .map(({ value, evidence }) => ({ value, evidence: [...evidence] })),
    }));
}

/** The round that all values are told of; null where they are of several. */
function commonRound(claims: readonly Claim[]): About['round'] {
  const [round, ...others] = new Set(claims.map((claim) => claim.round));
  return others.length === 0 ? round! : null;
}

/** An article does not contradict itself: two values in one are about two things, or tell how one followed upon the other. */
function kindOf(earlier: Claim, later: Claim, change: Change): Conflict['kind'] | null {
  const kind = difference(earlier, later, change);
  return kind !== 'update' && sameArticle(earlier, later) ? null : kind;
}

function difference(earlier: Claim, later: Claim, change: Change): Conflict['kind'] | null {
  if (earlier.stated && later.stated) {
    const compared = compareStated(earlier.stated, later.stated);
    if (compared === 'same') return null;
    // What was counted since can round to the same figure: it is told as an update where the count went on.
    const wentOn = change === 'counted' && earlier.counted !== null && earlier.counted < (later.counted ?? 1);
    const isAsFine = decimals(earlier) === decimals(later);
    if (compared === 'rounding' && !(wentOn && isAsFine && isExact(earlier) && isExact(later)))
      return 'rounding';
  } else if (agree(earlier.value, later.value)) return null;
  return isUpdate(earlier, later, change) ? 'update' : 'contradiction';
}

/** The same value; or a day and the month that it lies in, which say the same. */
function agree(a: Value, b: Value): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return a === b;
  const isDate = /^\d{4}-/.test(a);
  return a === b || (isDate && (a.startsWith(b) || b.startsWith(a)));
}

const isExact = ({ stated }: Claim): boolean => stated?.approx === 'exact';

function isUpdate(earlier: Claim, later: Claim, change: Change): boolean {
  switch (change) {
    case 'fixed':
      return false;
    case 'counted':
      return (
        earlier.counted !== null &&
        earlier.counted < 1 &&
        (later.counted === null || later.counted >= earlier.counted) &&
        canBecome(earlier, later)
      );
    case 'growing':
      // Of an article without a date nobody knows whether it came before or after.
      if (later.when === UNDATED) return earlier.when !== UNDATED;
      return earlier.when < later.when && Number(later.value) > Number(earlier.value);
    case 'moving':
      return earlier.when !== later.when || sameArticle(earlier, later);
  }
}

const decimals = ({ value }: Claim): number => String(value).split('.')[1]?.length ?? 0;

/** A precinct not counted yet may hold so many times as many votes as one that is. */
const LARGEST_PRECINCT = 2;

/** Whether what was left to count can make one share of the vote the other: with 98 % counted, 35.3 never becomes 33.5. */
function canBecome({ value: before, counted }: Claim, { value: after }: Claim): boolean {
  const left = Math.min(1, LARGEST_PRECINCT * (1 - counted!));
  const least = Number(before) * (1 - left);
  return Number(after) >= least - ROUNDED && Number(after) <= least + 100 * left + ROUNDED;
}

/** What rounding to one decimal adds on either side, in percent. */
const ROUNDED = 0.1;

/** One article that tells several values tells how they followed upon each other. */
const sameArticle = (a: Claim, b: Claim): boolean =>
  a.evidence.some(({ article }) => b.evidence.some((other) => other.article === article));
