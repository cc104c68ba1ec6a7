import type { Link, PartyLetter } from '../../schema/index.js';
import { canBeSameName, nameParts } from '../../text/person-name.js';
import { mayBeSameGiven } from '../nicknames.js';
import type { Pack, PackPerson } from './pack.js';

/** What an article tells of a person whom it names in full. */
export interface PersonFacts {
  readonly name: string;
  readonly party: PartyLetter | null;
  /** Postal codes of the states that the person is said to hold or to seek office in. */
  readonly states: readonly string[];
  readonly gender: 'female' | 'male' | null;
  /** The day of the article, ISO 8601. */
  readonly date: string | null;
}

/** Somebody of a pack, and why it is the one. */
export interface Linked {
  readonly link: Link;
  readonly person: PackPerson;
  readonly why: string;
}

/** How many years before a term and after it the news still speaks of somebody by it. */
const YEARS_BEFORE = 2;
const YEARS_AFTER = 12;

/** Knows who is who in the packs that a user has loaded. */
export class Knowledge {
  readonly #byFamily = new Map<string, PackPerson[]>();

  constructor(packs: readonly Pack[]) {
    for (const person of packs.flatMap((pack) => pack.people)) {
      for (const family of new Set(person.names.map((name) => nameParts(name).family))) {
        const namesakes = this.#byFamily.get(family);
        if (namesakes) namesakes.push(person);
        else this.#byFamily.set(family, [person]);
      }
    }
  }

  /**
   * The one person of the packs that has the name, a term near the date, and the state or the party that the article
   * tells, with none of the two against it. Never by a surname alone; null where several fit or the date is unknown.
   */
  find(facts: PersonFacts): Linked | null {
    const { given, family } = nameParts(facts.name);
    if (given === '' || facts.date === null) return null;
    const year = Number(facts.date.slice(0, 4));
    const fitting = (this.#byFamily.get(family) ?? []).flatMap((person) => {
      const why = reasonFor(person, facts, year);
      return why ? [{ person, why }] : [];
    });
    const ids = new Set(fitting.map(({ person }) => person.bioguide ?? person.wikidata ?? person.names[0]!));
    const [first] = fitting;
    if (!first || ids.size > 1) return null;
    const { bioguide, wikidata } = first.person;
    if (bioguide === null && wikidata === null) return null;
    return { ...first, link: { bioguide, wikidata } };
  }
}

function reasonFor(person: PackPerson, facts: PersonFacts, year: number): string | null {
  if (facts.gender && person.gender && facts.gender !== person.gender) return null;
  if (!person.names.some((name) => sameFullName(name, facts.name))) return null;
  const near = person.terms.filter(({ start, end }) => {
    const from = start ? Number(start.slice(0, 4)) - YEARS_BEFORE : Number.NEGATIVE_INFINITY;
    const to = end ? Number(end.slice(0, 4)) + YEARS_AFTER : Number.POSITIVE_INFINITY;
    return from <= year && year <= to;
  });
  if (near.length === 0) return null;
  const states = new Set(near.map(({ state }) => state).filter((state) => state !== null));
  const parties = new Set(near.map(({ party }) => party).filter((party) => party !== null));
  const sameState = facts.states.find((state) => states.has(state));
  if (facts.states.length > 0 && states.size > 0 && !sameState) return null;
  if (facts.party && parties.size > 0 && !parties.has(facts.party)) return null;
  const sameParty = facts.party !== null && parties.has(facts.party);
  if (!sameState && !sameParty) return null;
  return `the name${sameState ? `, the state ${sameState}` : ''}${sameParty ? `, the party ${facts.party}` : ''} and the year ${year}`;
}

/** The same family name, and a first name that is equal or a short form; initials alone are too little. */
function sameFullName(a: string, b: string): boolean {
  const [x, y] = [nameParts(a), nameParts(b)];
  if (x.family !== y.family || x.given === '' || y.given === '') return false;
  if (x.suffix !== '' && y.suffix !== '' && x.suffix !== y.suffix) return false;
  if (x.given.length === 1 || y.given.length === 1) return x.given === y.given;
  return canBeSameName(x, y) || mayBeSameGiven(x.given, y.given);
}
