import type { PersonEntity } from '../../nlp/entities/entities.js';
import { formatContest, parseContest } from '../contest.js';
import type { FactFinding } from '../fact-finding.js';
import type { Refiner } from '../refiner.js';

/**
 * Nobody stands in another party's primary: in an article about the Republican one, "Finch led the Rev. Isaiah Trammell,
 * the only Democrat on the ballot, 49 to 38" is about the general election, for both.
 */
export const otherPartysPrimary: Refiner = {
  name: 'other-partys-primary',
  refine(facts, { reading, contests }) {
    const people = new Map(reading.people.map((person) => [person.id, person]));
    const isElsewhere = (fact: FactFinding): boolean =>
      STANDS.has(fact.type) && isOfAnother(fact, people.get(whoStands(fact) ?? ''));
    const isOfAnother = (fact: FactFinding, person: PersonEntity | undefined): boolean => {
      const party = person ? contests.partyOf(person) : null;
      const primary = primaryOf(fact);
      return party !== null && primary !== null && party !== primary;
    };
    const matchups = new Set(
      facts.filter((fact) => fact.type === 'poll' && isElsewhere(fact)).map(({ evidence }) => evidence.start),
    );
    return facts.map((fact) => {
      const isMatchup = POLLED.has(fact.type) && matchups.has(fact.evidence.start);
      return isElsewhere(fact) || (isMatchup && primaryOf(fact) !== null) ? inGeneral(fact) : fact;
    });
  },
};

const STANDS: ReadonlySet<FactFinding['type']> = new Set([
  'candidacy',
  'poll',
  'vote_share',
  'votes',
  'endorsement',
]);
const POLLED: ReadonlySet<FactFinding['type']> = new Set(['poll', 'poll_lead']);

/** Who stands by a fact: whom it tells of, or who is endorsed. */
function whoStands(fact: FactFinding): string | null {
  if (fact.type === 'endorsement') return fact.endorseeId ?? null;
  return 'person' in fact ? (fact.personId ?? null) : null;
}

/** The party in whose primary a fact is placed; null where it is placed in none. */
function primaryOf(fact: FactFinding): string | null {
  if (!('contest' in fact) || fact.contest === null) return null;
  const { round, party } = parseContest(fact.contest);
  return round === 'primary' ? party : null;
}

function inGeneral(fact: FactFinding): FactFinding {
  if (!('contest' in fact) || fact.contest === null) return fact;
  const contest = formatContest({ ...parseContest(fact.contest), round: 'general', party: null });
  return { ...fact, contest } as FactFinding;
}
