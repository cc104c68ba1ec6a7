import type { PersonEntity } from '../../nlp/entities/entities.js';
import { formatContest, parseContest, raceOf } from '../contest.js';
import type { FactFinding } from '../fact-finding.js';
import type { Refiner } from '../refiner.js';

/**
 * A primary whose party a sentence leaves out is the only one that the article tells of in that race: beside
 * "Republican Ada Finch, who won the primary", "Roe, who lost the primary" is about the Republican one. Not where the
 * article tells of two parties' primaries, nor of somebody of another party.
 */
export const partyOfPrimary: Refiner = {
  name: 'party-of-primary',
  refine(facts, { reading, contests }) {
    const told = partiesTold(facts);
    const people = new Map(reading.people.map((person) => [person.id, person]));
    const fits = (fact: FactFinding, party: string): boolean => {
      const person: PersonEntity | undefined = 'person' in fact ? people.get(fact.personId ?? '') : undefined;
      const own = person ? contests.partyOf(person) : null;
      return own === null || own === party;
    };
    return facts.map((fact) => {
      if (!('contest' in fact) || fact.contest === null) return fact;
      const contest = parseContest(fact.contest);
      if (contest.round !== 'primary' || contest.party !== null) return fact;
      const [party, ...others] = told.get(formatContest(raceOf(contest))) ?? [];
      if (!party || others.length > 0 || !fits(fact, party)) return fact;
      // "a four-way primary": all who stand in it are of its party.
      const hasParty = fact.type === 'field_size' || fact.type === 'candidacy';
      const own = hasParty ? { party: fact.party ?? party } : {};
      return { ...fact, ...own, contest: formatContest({ ...contest, party }) } as FactFinding;
    });
  },
};

/** The parties whose primaries are told of, by race. */
function partiesTold(facts: readonly FactFinding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>();
  for (const fact of facts) {
    if (!('contest' in fact) || fact.contest === null) continue;
    const contest = parseContest(fact.contest);
    if (contest.round !== 'primary' || contest.party === null) continue;
    const race = formatContest(raceOf(contest));
    told.set(race, (told.get(race) ?? new Set()).add(contest.party));
  }
  return told;
}
