import { inEach } from '../../text/in-each.js';
import { firstTokenAt } from '../../text/tokens.js';
import { formatContest, parseContest, raceOf } from '../contest.js';
import type { FactFinding } from '../fact-finding.js';
import type { Scene } from '../finder.js';
import type { Refiner } from '../refiner.js';

type Share = Extract<FactFinding, { type: 'vote_share' }>;

/**
 * Who leads in a count that goes on, where nothing else is told of how the race stands:
 *   "With 118 of 264 precincts reporting, Finch had 51 percent. Roe was second with 21 percent."
 * Inferred, from the shares of one paragraph.
 */
export const standingsOfCounts: Refiner = {
  name: 'standings-of-counts',
  refine(facts, scene) {
    const standings = inEach(countsIn(facts, scene), (shares) => standingOf(shares, facts));
    return standings.length === 0 ? [...facts] : [...facts, ...standings];
  },
};

/** The shares of each paragraph that counts some of the precincts, by contest. */
function countsIn(facts: readonly FactFinding[], { reading }: Scene): Share[][] {
  const counts = new Map<string, Share[]>();
  for (const fact of facts) {
    if (fact.type !== 'vote_share' || fact.area !== null || fact.group !== null || fact.contest === null)
      continue;
    const { paragraph } = reading.tokens[firstTokenAt(reading.tokens, fact.evidence.start)]!;
    const key = `${paragraph} ${fact.contest}`;
    counts.set(key, [...(counts.get(key) ?? []), fact]);
  }
  return [...counts.values()].filter((shares) => shares.some(isPartial));
}

const isPartial = ({ precincts }: Share): boolean => precincts !== null && precincts[0] < precincts[1];

function standingOf(shares: readonly Share[], facts: readonly FactFinding[]): FactFinding[] {
  const byShare = shares.toSorted((a, b) => b.percent - a.percent);
  const [first, second] = byShare;
  const people = new Set(shares.map(({ person }) => person));
  if (people.size < 2 || people.size < shares.length || first!.percent === second!.percent) return [];
  if (facts.some((fact) => fact.type === 'outcome' && raceOfFact(fact) === raceOfFact(first!))) return [];
  return byShare.map((share) => ({
    type: 'outcome',
    person: share.person,
    personId: share.personId ?? null,
    contest: share.contest,
    outcome: share === first ? 'leading' : 'trailing',
    calledBy: null,
    evidence: share.evidence,
    basis: 'inferred',
    saidBy: share.saidBy,
    rule: 'standings-of-counts',
    confidence: null,
  }));
}

const raceOfFact = ({ contest }: { readonly contest: string | null }): string | null =>
  contest && formatContest(raceOf(parseContest(contest)));
