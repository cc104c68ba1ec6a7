import type { PersonEntity } from '../../nlp/entities/entities.js';
import { inEach } from '../../text/in-each.js';
import { type ContestParts, formatContest } from '../contest.js';
import type { FactFinding } from '../fact-finding.js';
import type { Reading } from '../reading/reading.js';
import type { RivalOf } from '../shares/bind.js';

/**
 * The other of two rivals: of all who are said to stand in the same contest as a person, the one most spoken of; the contest the article is about comes first.
 * Null where nobody else stands there, or several are spoken of about as much.
 */
export function rivalsAmong(
  reading: Reading,
  standing: readonly FactFinding[],
  main: ContestParts | null,
): RivalOf {
  const mainRace = main && raceKey(formatContest(main));
  const byContest = new Map<string, Set<string>>();
  for (const fact of standing) {
    if (!('contest' in fact) || !('person' in fact) || !fact.contest || !fact.personId) continue;
    const race = raceKey(fact.contest);
    byContest.set(race, (byContest.get(race) ?? new Set()).add(fact.personId));
  }
  const people = new Map(reading.people.map((person) => [person.id, person]));
  return (person: PersonEntity) => {
    const mine = [...byContest].filter(([, group]) => group.has(person.id));
    // The rival of another year is no rival here.
    const ofMain = mine.filter(([race]) => race === mainRace);
    const groups =
      ofMain.length > 0 || !mainRace ? ofMain : mine.filter(([race]) => yearOf(race) === yearOf(mainRace));
    const others = inEach(groups, ([, group]) => [...group])
      .filter((id) => id !== person.id)
      .map((id) => people.get(id)!)
      .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
    const [first, second] = others;
    // "Among men, Finch led 41% to 25%", in a field of four: any of those who are as much spoken of.
    const isOneOfMany = second !== undefined && first!.mentions.length < CLEARLY * second.mentions.length;
    return isOneOfMany ? null : (first ?? null);
  };
}

/** So many times as often one of several must be spoken of to be the rival. */
const CLEARLY = 1.5;

const yearOf = (race: string): string => race.split(':')[2]!;

/** Office, place and year: the same for all rounds. */
const raceKey = (contest: string): string => contest.split(':').slice(0, 3).join(':');
