import { formatContest, parseContest } from '../contest.js';
import type { FactFinding } from '../fact-finding.js';
import type { Refiner } from '../refiner.js';

/** The conventions are held in July or August: from here on nobody stands in a presidential primary of the year. */
const OVER = '-08-31';

/**
 * What is told of a presidential race in the autumn is about no primary, unless its sentence says so: in an October poll
 * "Married mothers supported Finch", though the article recalls whom he beat in spring.
 */
export const primariesOver: Refiner = {
  name: 'primaries-over',
  refine(facts, { reading, contests }) {
    const { published } = reading.document;
    if (published === null) return [...facts];
    const sentences = new Map(reading.sentences.map((sentence) => [sentence.start, sentence]));
    return facts.map((fact) => {
      if (!('contest' in fact) || fact.contest === null || fact.type === 'event_date') return fact;
      const contest = parseContest(fact.contest);
      const isPrimary = contest.round === 'primary' || contest.round === 'caucus';
      const isPast = contest.year !== null && published.slice(0, 10) > `${contest.year}${OVER}`;
      if (contest.office !== 'President' || !isPrimary || !isPast) return fact;
      const sentence = sentences.get(fact.evidence.start);
      if (!sentence || contests.cuesIn(sentence).some(({ round }) => round !== null)) return fact;
      return { ...fact, contest: formatContest({ ...contest, round: null, party: null }) } as FactFinding;
    });
  },
};
