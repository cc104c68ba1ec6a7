import type { Fact } from '../../schema/index.js';
import { foldName } from '../../text/person-name.js';
import { type ContestParts, formatContest, lacksPlace, parseContest, raceOf } from '../contest.js';
import { STANDING } from './candidates.js';
import type { RaceDigest } from './digest.js';
import type { Outline, OutlineFact } from './outline.js';

/** A fact with the article it stands in, and the contest it speaks of. */
export interface ContestFact {
  readonly article: RaceDigest;
  readonly fact: Fact;
  readonly contest: ContestParts;
}

/** The facts about one race. */
export interface RaceFacts {
  readonly race: ContestParts;
  readonly facts: readonly ContestFact[];
}

/** A fact that was put to a race: of which article, and which of its facts. */
export interface PlacedFact {
  readonly article: Outline;
  readonly index: number;
  readonly contest: ContestParts;
  /** The area that it is about, where the article puts it otherwise. */
  readonly area?: string;
}

/** The facts that were put to one race. */
export interface PlacedFacts {
  readonly race: ContestParts;
  readonly facts: readonly PlacedFact[];
}

const factOf = ({ article, index }: PlacedFact): OutlineFact => article.facts[index]!;

/**
 * Which race each fact belongs to. A contest that lacks its seat or its year joins a race only where exactly one fits, or
 * one of several has a candidate in common with it, and never one that its own article names beside it; there is a race
 * where somebody stands in it, by what any fact says.
 */
export function assignToRaces(outlines: readonly Outline[]): PlacedFacts[] {
  const contests = new Map<string, ContestParts>();
  const contestOf = (key: string): ContestParts => {
    const contest = contests.get(key) ?? parseContest(key);
    contests.set(key, contest);
    return contest;
  };
  const facts: PlacedFact[] = [];
  for (const article of outlines)
    for (const [index, { contest }] of article.facts.entries())
      if (contest !== null) facts.push({ article, index, contest: contestOf(contest) });
  const keys = [...new Set(facts.map(({ contest }) => formatContest(raceOf(contest))))];
  const races = keys.map(parseContest);
  const fitting = new Map(races.map((race, i) => [keys[i]!, fittingRaces(race, races).map(formatContest)]));
  const named = racesNamedBy(facts);
  const standing = standingIn(facts);

  const grouped = new Map<string, PlacedFact[]>();
  for (const item of facts) {
    const own = formatContest(raceOf(item.contest));
    const others = named.get(item.article.id)!;
    const open = fitting.get(own)!.filter((key) => item.contest.year !== null || !others.has(key));
    const homes =
      open.length > 1 ? open.filter((key) => shareSomebody(standing.get(own), standing.get(key))) : open;
    const key = homes.length === 1 ? homes[0]! : own;
    const placed = inItsState(item);
    const group = grouped.get(key);
    if (group) group.push(placed);
    else grouped.set(key, [placed]);
  }
  for (const { group, item } of historiesOf(outlines, grouped)) group.push(item);
  return [...grouped]
    .filter(([, group]) => group.some((item) => STANDING.has(factOf(item).type)))
    .map(([key, group]) => ({ race: parseContest(key), facts: inTheirPrimary(group) }))
    .sort((a, b) => (formatContest(a.race) < formatContest(b.race) ? -1 : 1));
}

/**
 * A primary whose party an article leaves out is the one that its person stands in by what the others say; of facts
 * about nobody, and of people not named there, the only one that the others tell of.
 */
function inTheirPrimary(facts: readonly PlacedFact[]): PlacedFact[] {
  const parties = new Set<string>();
  const byPerson = new Map<string, Set<string>>();
  for (const item of facts) {
    const { contest } = item;
    if (contest.round !== 'primary' || contest.party === null) continue;
    parties.add(contest.party);
    const person = personOf(item);
    if (person !== null) byPerson.set(person, (byPerson.get(person) ?? new Set()).add(contest.party));
  }
  return facts.map((item) => {
    if (item.contest.round !== 'primary' || item.contest.party !== null) return item;
    const [party, ...others] = byPerson.get(personOf(item) ?? '') ?? parties;
    const isTold = party !== undefined && others.length === 0;
    return isTold ? { ...item, contest: { ...item.contest, party } } : item;
  });
}

function personOf(item: PlacedFact): string | null {
  const { person } = factOf(item);
  return person === null ? null : foldName(person);
}

/** The whole races that each article names itself: "won in 2016" makes its race of a year untold another than that of 2016. */
function racesNamedBy(facts: readonly PlacedFact[]): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const { article, contest } of facts) {
    const races = named.get(article.id) ?? new Set<string>();
    named.set(article.id, races);
    if (isWhole(contest)) races.add(formatContest(raceOf(contest)));
  }
  return named;
}

/** Who stands in each race, by what its own facts say. */
function standingIn(facts: readonly PlacedFact[]): Map<string, Set<string>> {
  const standing = new Map<string, Set<string>>();
  for (const item of facts) {
    const person = personOf(item);
    if (!STANDING.has(factOf(item).type) || person === null) continue;
    const key = formatContest(raceOf(item.contest));
    const people = standing.get(key) ?? new Set<string>();
    standing.set(key, people.add(person));
  }
  return standing;
}

const shareSomebody = (a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean =>
  [...a].some((name) => b.has(name));

/** The presidential result in a state is a result in the country's race, in that area. */
function inItsState(item: PlacedFact): PlacedFact {
  const { contest } = item;
  if (contest.office !== 'President' || contest.place === 'US' || factOf(item).area !== null) return item;
  return { ...item, area: contest.place };
}

/**
 * "Republicans have held the seat since 1979" names a place and no contest: it belongs to the race for that
 * place that its article says most of.
 */
function historiesOf(
  outlines: readonly Outline[],
  grouped: ReadonlyMap<string, PlacedFact[]>,
): { group: PlacedFact[]; item: PlacedFact }[] {
  const races = [...grouped.entries()].map(([key, group]) => ({ group, race: parseContest(key) }));
  const byArticle = new Map<Outline, Map<number, number>>();
  for (const [i, { group }] of races.entries())
    for (const { article } of group) {
      const counts = byArticle.get(article) ?? new Map<number, number>();
      byArticle.set(article, counts.set(i, (counts.get(i) ?? 0) + 1));
    }
  return outlines.flatMap((article) =>
    article.facts.flatMap(({ place }, index) => {
      if (place === null) return [];
      const [best] = [...(byArticle.get(article) ?? [])]
        .map(([i, count]) => ({ ...races[i]!, count }))
        .filter(({ race }) => placeFits({ ...race, place }, race))
        .sort((a, b) => b.count - a.count);
      return best ? [{ group: best.group, item: { article, index, contest: best.race } }] : [];
    }),
  );
}

const isWhole = (race: ContestParts): boolean => race.year !== null && !lacksPlace(race);

/** The whole races that an incomplete one can be; none where it is whole itself. */
function fittingRaces(race: ContestParts, races: readonly ContestParts[]): ContestParts[] {
  const offYear = !race.special && isOffYear(race);
  if (isWhole(race) && !offYear) return [];
  return races.filter(
    (other) =>
      isWhole(other) &&
      !(!other.special && isOffYear(other)) &&
      other.office === race.office &&
      placeFits(race, other) &&
      (race.year === null || race.year === other.year) &&
      (offYear || race.special === other.special || (race.year === null && !race.special)),
  );
}

/** A federal seat is filled in an odd year by a special election only. */
const isOffYear = ({ office, year }: ContestParts): boolean =>
  year !== null && year % 2 === 1 && (office === 'US-House' || office === 'US-Senate');

function placeFits(race: ContestParts, other: ContestParts): boolean {
  if (race.place === '?' || race.place === other.place) return true;
  return (
    lacksPlace(race) && (other.place.startsWith(`${race.place}-`) || other.place.startsWith(`${race.place}.`))
  );
}
