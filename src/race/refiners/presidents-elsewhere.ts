import { PRESIDENT_NAMES } from '../../knowledge/officials.js';
import { parseContest } from '../contest.js';
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
