import { oneInEach } from '../../text/in-each.js';
import { type ContestParts, formatContest, parseContest, raceOf } from '../contest.js';
import type { FactFinding } from '../fact-finding.js';
import type { Refiner } from '../refiner.js';

const DECIDED: ReadonlySet<string> = new Set(['won', 'lost', 'conceded']);
const COUNTING: ReadonlySet<string> = new Set(['leading', 'trailing']);

/**
 * Nobody leads in a race that the same article tells the end of: "Finch won by 41 votes. She led by 212 on election
 * night." · "Roe won the runoff. It flipped the order of Nov. 5, when Finch led a 14-candidate field."
 */
export const settledLeads: Refiner = {
  name: 'settled-leads',
  refine(facts) {
    const ends = oneInEach(facts, (fact) => outcomeIn(fact, DECIDED));
    return facts.filter((fact) => {
      const lead = outcomeIn(fact, COUNTING);
      return (
        !lead ||
        !ends.some(
          (end) => end.personId !== null && end.personId === lead.personId && isSettledBy(lead.contest, end),
        )
      );
    });
  },
};

interface Outcome {
  readonly personId: string | null;
  readonly kind: string;
  readonly contest: ContestParts;
}

function outcomeIn(fact: FactFinding, kinds: ReadonlySet<string>): Outcome | null {
  if (fact.type !== 'outcome' || !kinds.has(fact.outcome) || fact.contest === null) return null;
  return { personId: fact.personId ?? null, kind: fact.outcome, contest: parseContest(fact.contest) };
}

/** The first vote of a special election has no name, and no round before it. */
const ORDER: readonly (string | null)[] = [null, 'caucus', 'primary', 'runoff', 'general'];

/**
 * Whether a round is that of another contest of the same race, or one before it. "Finch was ahead of Roe, and Roe conceded":
 * who concedes while votes are counted is behind all the same.
 */
function isSettledBy(lead: ContestParts, { contest: end, kind }: Outcome): boolean {
  if (formatContest(raceOf(lead)) !== formatContest(raceOf(end))) return false;
  if (lead.round === end.round) return kind !== 'conceded';
  const isNamed = lead.special || (lead.round !== null && end.round !== null);
  return isNamed && ORDER.indexOf(lead.round) < ORDER.indexOf(end.round);
}
