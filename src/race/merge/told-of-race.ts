import type { Fact } from '../../schema/index.js';
import type { ContestFact, PlacedFacts } from './assign.js';
import type { RaceDigest } from './digest.js';
import { SharedWords } from './shared-words.js';

/**
 * The facts of one race, whole again, each with its article. Of an article memory holds what it tells of this race alone:
 * thousands may tell of it, and most tell of others too.
 *
 * @param digestOf what merging needs of an article; asked for once
 */
export function toldOfRace({ facts }: PlacedFacts, digestOf: (id: string) => RaceDigest): ContestFact[] {
  const words = new SharedWords();
  const places = new Map<string, number[]>();
  for (const [place, { article }] of facts.entries()) {
    const list = places.get(article.id);
    if (list) list.push(place);
    else places.set(article.id, [place]);
  }
  const whole = new Array<ContestFact>(facts.length);
  for (const [id, own] of places) {
    const digest = digestOf(id);
    const told = own.map((place) => words.share(digest.facts[facts[place]!.index]!));
    const article = words.share(withoutOthers(digest, told));
    for (const [i, place] of own.entries()) {
      const { contest, area } = facts[place]!;
      whole[place] = { article, fact: inArea(told[i]!, area), contest };
    }
  }
  return whole;
}

const inArea = (fact: Fact, area: string | undefined): Fact =>
  area === undefined ? fact : ({ ...fact, area } as Fact);

/** An article with the people that facts are about, and what these say. */
function withoutOthers(digest: RaceDigest, facts: readonly Fact[]): RaceDigest {
  const ids = new Set(facts.flatMap((fact) => ('personId' in fact && fact.personId) || []));
  return {
    ...digest,
    people: digest.people.filter(({ id }) => ids.has(id)),
    quotes: digest.quotes.filter(({ speaker }) => ids.has(speaker)),
    facts: [],
  };
}
