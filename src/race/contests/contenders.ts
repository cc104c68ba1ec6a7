import type { PersonEntity } from '../../nlp/entities/entities.js';
import type { FactFinding } from '../fact-finding.js';
import type { Reading } from '../reading/reading.js';
import type { RivalOf } from '../shares/bind.js';

/**
 * The other of two rivals: of all who are said to stand in the same contest as a person, the one most spoken of.
 * Null where nobody else stands there.
 */
export function rivalsAmong(reading: Reading, standing: readonly FactFinding[]): RivalOf {
  const byContest = new Map<string, Set<string>>();
  for (const fact of standing) {
    if (!('contest' in fact) || !('person' in fact) || !fact.contest || !fact.personId) continue;
    const race = fact.contest.split(':').slice(0, 3).join(':');
    byContest.set(race, (byContest.get(race) ?? new Set()).add(fact.personId));
  }
  const people = new Map(reading.people.map((person) => [person.id, person]));
  return (person: PersonEntity) => {
    const others = [...byContest.values()]
      .filter((group) => group.has(person.id))
      .flatMap((group) => [...group])
      .filter((id) => id !== person.id)
      .map((id) => people.get(id)!)
      .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
    return others[0] ?? null;
  };
}
