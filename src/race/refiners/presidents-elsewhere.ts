import { DEFEATED_NOMINEES, PRESIDENT_NAMES } from '../../knowledge/officials.js';
import { inEach } from '../../text/in-each.js';
import { parseContest } from '../contest.js';
import { presidentialYear } from '../contests/years.js';
import type { FactFinding } from '../fact-finding.js';
import type { Refiner } from '../refiner.js';
import { bearerOf } from './bearer.js';

const PRESIDENT = /^(?:former |then-)?(?:u\.s\. )?president(?:-elect)?$/i;

/**
 * Who is, or was, president stands for nothing less: "Candidates backed by President Finch" and "President Finch won
 * Kentucky", in an article about a Senate race, make Finch no candidate there. Endorsements and sums stay.
 */
export const presidentsElsewhere: Refiner = {
  name: 'presidents-elsewhere',
  refine(facts, { reading }) {
    const presidents = new Set([
      ...inEach(reading.analysis.entities.roles, ({ person, title }) =>
        PRESIDENT.test(title) ? [person] : [],
      ),
      ...inEach(reading.people, ({ id, name }) => (PRESIDENT_NAMES.has(name) ? [id] : [])),
    ]);
    const names = new Map(reading.people.map(({ id, name }) => [id, name]));
    const standing = new Set(
      inEach(facts, (fact) =>
        fact.type === 'candidacy' && fact.rule === 'candidacy' ? [fact.personId] : [],
      ),
    );
    return facts.filter((fact) => {
      const who = bearerOf(fact);
      if (
        who === null ||
        !(presidents.has(who) || (!standing.has(who) && isNominee(fact, names.get(who)))) ||
        !('contest' in fact) ||
        fact.contest === null
      )
        return true;
      return parseContest(fact.contest).office === 'President';
    });
  },
};

/** "Hillary Clinton carried the district, 47 percent to 46": the share of who stood for president then. */
function isNominee(fact: FactFinding, name: string | undefined): boolean {
  if (!('contest' in fact) || fact.contest === null) return false;
  const { year } = parseContest(fact.contest);
  return year !== null && DEFEATED_NOMINEES.get(name ?? '')?.includes(presidentialYear(year)) === true;
}
