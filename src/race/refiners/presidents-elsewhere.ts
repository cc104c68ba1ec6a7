import { PRESIDENT_NAMES } from '../../knowledge/officials.js';
import { parseContest } from '../contest.js';
import type { FactFinding } from '../fact-finding.js';
import type { Refiner } from '../refiner.js';

const PRESIDENT = /^(?:former |then-)?(?:u\.s\. )?president(?:-elect)?$/i;

/**
 * Who is, or was, president stands for nothing less: "Candidates backed by President Finch" and "President Finch won
 * Kentucky", in an article about a Senate race, make Finch no candidate there. Endorsements and sums stay.
 */
export const presidentsElsewhere: Refiner = {
  name: 'presidents-elsewhere',
  refine(facts, { reading }) {
    const presidents = new Set([
      ...reading.analysis.entities.roles.flatMap(({ person, title }) =>
        PRESIDENT.test(title) ? [person] : [],
      ),
      ...reading.people.flatMap(({ id, name }) => (PRESIDENT_NAMES.has(name) ? [id] : [])),
    ]);
    return facts.filter((fact) => {
      const who = bearerOf(fact);
      if (who === null || !presidents.has(who) || !('contest' in fact) || fact.contest === null) return true;
      return parseContest(fact.contest).office === 'President';
    });
  },
};

/** Whom a fact makes a candidate; null where it makes nobody one. */
function bearerOf(fact: FactFinding): string | null {
  switch (fact.type) {
    case 'candidacy':
    case 'outcome':
    case 'vote_share':
    case 'votes':
    case 'poll':
      return fact.personId ?? null;
    case 'margin':
    case 'poll_lead':
      return fact.aheadId ?? null;
    default:
      return null;
  }
}
