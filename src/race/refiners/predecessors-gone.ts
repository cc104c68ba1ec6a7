import { inEach } from '../../text/in-each.js';
import { formatContest, parseContest, raceOf } from '../contest.js';
import type { Refiner } from '../refiner.js';
import { bearerOf } from './bearer.js';

const OUT = new Set(['eliminated', 'withdrew']);

/** "elected Ada Finch to a seat she held for three terms": whoever stands in a race has not left the seat that it fills. */
export const predecessorsGone: Refiner = {
  name: 'predecessors-gone',
  refine(facts) {
    const race = (contest: string): string => formatContest(raceOf(parseContest(contest)));
    // "to replace Rep. Roe, who failed to advance": out of the race, and out of the seat.
    const out = new Set(
      inEach(facts, (fact) => (fact.type === 'outcome' && OUT.has(fact.outcome) ? [fact.personId] : [])),
    );
    const standing = new Set(
      inEach(facts, (fact) => {
        const person = fact.type === 'predecessor' ? null : bearerOf(fact);
        return person !== null && !out.has(person) && 'contest' in fact && fact.contest !== null
          ? [`${person} ${race(fact.contest)}`]
          : [];
      }),
    );
    return facts.filter(
      (fact) =>
        fact.type !== 'predecessor' ||
        fact.contest === null ||
        !standing.has(`${fact.personId} ${race(fact.contest)}`),
    );
  },
};
