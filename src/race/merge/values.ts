import type {
  FactOf,
  FactType,
  PartyLetter,
  RaceEndorsement,
  RaceMargin,
  RaceMoney,
  RaceOutcome,
  RacePoll,
  RacePollLead,
  RaceResult,
} from '../../schema/index.js';
import { overlaps } from '../../text/spans.js';
import { roundName } from '../contest.js';
import type { ContestFact } from './assign.js';
import { type StoryOf, type Tallied, tally, witnesses } from './tally.js';

/** A fact of one type with its article and contest. */
export type Of<K extends FactType> = ContestFact & { readonly fact: FactOf<K> };

const keyed = (item: ContestFact, ...parts: unknown[]): string =>
  JSON.stringify([roundName(item.contest), item.fact.saidBy?.name ?? null, ...parts]);

const saidBy = ({ facts }: Tallied): string | null => facts[0]!.fact.saidBy?.name ?? null;
const round = ({ facts }: Tallied): string | null => roundName(facts[0]!.contest);

/** Results of one candidate: share and count that one sentence tells are one result. */
export function results(
  shares: readonly Of<'vote_share'>[],
  votes: readonly Of<'votes'>[],
  storyOf: StoryOf,
): RaceResult[] {
  const joined = shares.map((share) => ({
    share,
    votes: votes.find((count) => belongTogether(share, count)) ?? null,
  }));
  const taken = new Set(joined.map((pair) => pair.votes));
  const alone = votes.filter((count) => !taken.has(count)).map((count) => ({ share: null, votes: count }));
  const groups = new Map<string, { share: Of<'vote_share'> | null; votes: Of<'votes'> | null }[]>();
  for (const pair of [...joined, ...alone]) {
    const { fact } = (pair.share ?? pair.votes)!;
    const key = keyed(
      (pair.share ?? pair.votes)!,
      pair.share?.fact.percent,
      pair.votes?.fact.count,
      pair.share?.fact.approx,
      pair.share?.fact.precincts,
      fact.area,
      pair.share?.fact.group,
      fact.asOf,
    );
    const group = groups.get(key);
    if (group) group.push(pair);
    else groups.set(key, [pair]);
  }
  return [...groups.values()].map((group) => {
    const { share, votes: count } = group[0]!;
    const first = (share ?? count)!;
    return {
      round: roundName(first.contest),
      percent: share?.fact.percent ?? null,
      votes: count?.fact.count ?? null,
      approx: (share?.fact ?? count!.fact).approx,
      precincts: share?.fact.precincts ?? null,
      area: first.fact.area,
      group: share?.fact.group ?? null,
      asOf: first.fact.asOf,
      saidBy: first.fact.saidBy?.name ?? null,
      evidence: witnesses(
        group.map((pair) => (pair.share ?? pair.votes)!),
        storyOf,
      ),
    };
  });
}

function belongTogether(share: Of<'vote_share'>, votes: Of<'votes'>): boolean {
  return (
    share.article.id === votes.article.id &&
    roundName(share.contest) === roundName(votes.contest) &&
    share.fact.area === votes.fact.area &&
    (share.fact.evidence.in ?? null) === (votes.fact.evidence.in ?? null) &&
    overlaps(share.fact.evidence, votes.fact.evidence)
  );
}

export const outcomes = (facts: readonly Of<'outcome'>[], storyOf: StoryOf): RaceOutcome[] =>
  tally(facts, (item) => keyed(item, item.fact.outcome), storyOf).map((t) => ({
    round: round(t),
    outcome: t.facts[0]!.fact.outcome,
    calledBy: t.facts.find(({ fact }) => fact.calledBy)?.fact.calledBy ?? null,
    saidBy: saidBy(t),
    evidence: t.evidence,
  }));

export const polls = (facts: readonly Of<'poll'>[], storyOf: StoryOf): RacePoll[] =>
  tally(
    facts,
    (item) => {
      const { percent, approx, pollster, group, matchup, fielded } = item.fact;
      return keyed(item, percent, approx, pollster, group, matchup, fielded);
    },
    storyOf,
  ).map((t) => {
    const { percent, approx, pollster, group, matchup, fielded, sample, moe } = t.facts[0]!.fact;
    return {
      round: round(t),
      percent,
      approx,
      pollster,
      group,
      matchup,
      fielded,
      sample,
      moe,
      saidBy: saidBy(t),
      evidence: t.evidence,
    };
  });

export const pollLeads = (facts: readonly Of<'poll_lead'>[], storyOf: StoryOf): RacePollLead[] =>
  tally(
    facts,
    (item) => keyed(item, item.fact.ahead, item.fact.points, item.fact.pollster, item.fact.group),
    storyOf,
  ).map((t) => {
    const { ahead, points, pollster, group } = t.facts[0]!.fact;
    return { ahead, points, pollster, group, round: round(t), saidBy: saidBy(t), evidence: t.evidence };
  });

export const money = (facts: readonly Of<'money'>[], storyOf: StoryOf): RaceMoney[] =>
  tally(
    facts,
    (item) => {
      const { amount, low, high, approx, actor, action, target, period } = item.fact;
      return keyed(item, amount, low, high, approx, actor, action, target, period);
    },
    storyOf,
  ).map((t) => {
    const { amount, low, high, currency, approx, actor, action, target, period } = t.facts[0]!.fact;
    return {
      amount,
      low,
      high,
      currency,
      approx,
      actor,
      action,
      target,
      period,
      saidBy: saidBy(t),
      evidence: t.evidence,
    };
  });

export const endorsements = (facts: readonly Of<'endorsement'>[], storyOf: StoryOf): RaceEndorsement[] =>
  tally(facts, (item) => keyed(item, item.fact.endorser), storyOf).map((t) => ({
    endorser: t.facts[0]!.fact.endorser,
    round: round(t),
    saidBy: saidBy(t),
    evidence: t.evidence,
  }));

export const margins = (facts: readonly Of<'margin'>[], storyOf: StoryOf): RaceMargin[] =>
  tally(
    facts,
    (item) =>
      keyed(item, item.fact.ahead, item.fact.points, item.fact.votes, item.fact.approx, item.fact.area),
    storyOf,
  ).map((t) => {
    const { ahead, points, votes, approx, area } = t.facts[0]!.fact;
    return { ahead, points, votes, approx, area, round: round(t), saidBy: saidBy(t), evidence: t.evidence };
  });

/** The value that most stories give; of two the one told first. Null where none is told. */
export function mostTold<V extends PartyLetter | boolean | string>(
  facts: readonly ContestFact[],
  valueIn: (item: ContestFact) => V | null,
  storyOf: StoryOf,
): { value: V; evidence: ReturnType<typeof witnesses> } | null {
  const told = new Map<V, ContestFact[]>();
  for (const item of facts) {
    const value = valueIn(item);
    if (value === null) continue;
    const group = told.get(value);
    if (group) group.push(item);
    else told.set(value, [item]);
  }
  let best: { value: V; evidence: ReturnType<typeof witnesses> } | null = null;
  for (const [value, group] of told) {
    const evidence = witnesses(group, storyOf);
    if (!best || evidence.length > best.evidence.length) best = { value, evidence };
  }
  return best;
}
