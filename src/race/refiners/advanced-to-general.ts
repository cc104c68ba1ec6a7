import { inEach } from '../../text/in-each.js';
import { type ContestParts, formatContest, parseContest } from '../contest.js';
import { hasOpenPrimary } from '../contests/rounds.js';
import type { FactFinding } from '../fact-finding.js';
import type { Refiner } from '../refiner.js';

type Margin = Extract<FactFinding, { type: 'margin' }>;

/**
 * Two who stand in a general election have come there from the primary that was open to all:
 *   "Mayor Finch is seeking a third term in the Nov. 4 election. Roe finished six points behind her in the August primary."
 * Inferred, from the sentence that sets them against each other in the primary.
 */
export const advancedToGeneral: Refiner = {
  name: 'advanced-to-general',
  refine(facts) {
    const margins = facts.filter((fact): fact is Margin => fact.type === 'margin' && fact.contest !== null);
    const advanced = inEach(margins, (margin) => {
      const primary = parseContest(margin.contest!);
      if (!isOpenPrimary(primary)) return [];
      const general = formatContest({ ...primary, round: 'general' });
      const standing = new Map(
        inEach(facts, (fact) =>
          fact.type === 'candidacy' && fact.contest === general ? [[fact.person, fact.personId]] : [],
        ),
      );
      const isTold = facts.some((fact) => fact.type === 'outcome' && fact.contest === margin.contest);
      if (standing.size !== 2 || !standing.has(margin.ahead) || isTold) return [];
      return [...standing].map(([person, personId]) => advance(margin, person!, personId ?? null));
    });
    return [...facts, ...advanced];
  },
};

const isOpenPrimary = ({ office, place, round, party }: ContestParts): boolean =>
  round === 'primary' && party === null && hasOpenPrimary({ office, place, weight: 0, special: false });

const advance = (
  { contest, evidence, saidBy }: Margin,
  person: string,
  personId: string | null,
): FactFinding => ({
  type: 'outcome',
  person,
  personId,
  contest,
  outcome: 'advanced',
  calledBy: null,
  evidence,
  basis: 'inferred',
  saidBy,
  rule: 'advanced-to-general',
  confidence: null,
});
