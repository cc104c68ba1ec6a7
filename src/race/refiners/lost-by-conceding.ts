import { inEach } from '../../text/in-each.js';
import type { FactFinding } from '../fact-finding.js';
import type { Refiner } from '../refiner.js';

type Outcome = Extract<FactFinding, { type: 'outcome' }>;

/**
 * "Finch keeps the mayor's job by 41 votes. … Roe conceded": who concedes what another has won has lost it. Whose loss
 * is told in so many words concedes no more by calling the winner.
 */
export const lostByConceding: Refiner = {
  name: 'lost-by-conceding',
  refine(facts) {
    const outcomes = facts.filter((fact): fact is Outcome => fact.type === 'outcome');
    const lost = inEach(outcomes, (fact): FactFinding[] => {
      if (fact.outcome !== 'conceded' || fact.contest === null) return [];
      const here = outcomes.filter(({ contest }) => contest === fact.contest);
      const isWon = here.some(({ outcome, person }) => outcome === 'won' && person !== fact.person);
      const isTold = here.some(({ outcome, person }) => outcome === 'lost' && person === fact.person);
      return isWon && !isTold
        ? [{ ...fact, outcome: 'lost', basis: 'inferred', rule: 'lost-by-conceding' }]
        : [];
    });
    const isSaidBetter = (fact: FactFinding): boolean =>
      fact.type === 'outcome' &&
      fact.outcome === 'conceded' &&
      fact.basis === 'inferred' &&
      outcomes.some(
        ({ outcome, person, contest }) =>
          outcome === 'lost' && person === fact.person && contest === fact.contest,
      );
    return [...facts.filter((fact) => !isSaidBetter(fact)), ...lost];
  },
};
