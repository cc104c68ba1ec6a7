import { oneInEach } from '../../text/in-each.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import type { Home } from './home-states.js';
import { officeOfTitle } from './incumbents.js';
import { placeCode } from './place-code.js';
import type { Seat } from './seats.js';

/** A seat that some words about a person name, with what year they tell. */
export interface Naming {
  readonly person: string;
  readonly seat: Seat;
  readonly weight: number;
}

/** Who is named in a headline is most likely there for the race that the article is about. */
const IN_HEADLINE = 2;
/** Those named together stand together, if nothing else tells; so often they must be. */
const TOGETHER = 1;

/** The seats that people have to do with. */
export interface SeatsOfPeople {
  /** The seat that is named most often beside the name, or that the headline which names the person is about. */
  readonly named: ReadonlyMap<string, Seat>;
  /** Of those whom no seat is named beside: that of the office they hold, else that of those they are named with. */
  readonly likely: ReadonlyMap<string, Seat>;
}

export function seatsOfPeople(
  reading: Reading,
  namings: readonly Naming[],
  seats: readonly Seat[],
  homes: ReadonlyMap<string, Home>,
  mayStand: (person: string, seat: Seat) => boolean,
): SeatsOfPeople {
  const [main] = seats;
  const scores = new Map<string, Map<Seat, number>>();
  const add = (person: string, seat: Seat, weight: number): void => {
    if (!mayStand(person, seat)) return;
    const mine = scores.get(person) ?? new Map<Seat, number>();
    scores.set(person, mine.set(seat, (mine.get(seat) ?? 0) + weight));
  };
  for (const { person, seat, weight } of namings) add(person, seat, weight);
  for (const sentence of reading.sentences) {
    // "Finch wins in Kentucky", above an article that is about Ohio most: not of Ohio's.
    if (sentence.zone !== 'title' || !main || isElsewhere(sentence, main)) continue;
    for (const { of } of sentence.people) add(of.id, main, IN_HEADLINE);
  }
  const best = (mine: ReadonlyMap<Seat, number>): Seat =>
    [...mine].sort((a, b) => b[1] - a[1] || b[0].weight - a[0].weight)[0]![0];
  const named = new Map([...scores].map(([person, mine]) => [person, best(mine)]));
  const own = new Map<string, Seat>();
  for (const [id, office] of officesHeld(reading)) {
    const state = homes.get(id)?.state ?? (office === 'US-House' ? null : '');
    const seat = seats.filter(
      (one) => one.office === office && state !== null && one.place.startsWith(state),
    );
    if (seat.length === 1 && !named.has(id)) own.set(id, seat[0]!);
  }
  const told = new Map([...own, ...named]);
  return { named, likely: new Map([...companions(reading, told, mayStand), ...own]) };
}

/** Whether a sentence names states, and not that of a seat. */
function isElsewhere({ places }: SentenceReading, { place }: Seat): boolean {
  const states = oneInEach(places, ({ of }) => placeCode(of)?.state);
  return place !== 'US' && states.length > 0 && !states.includes(place.slice(0, 2));
}

/** The office that each person holds, by the title the article gives: "Sen. Roe" beside a governor's race in one state. */
function officesHeld({ analysis }: Reading): ReadonlyMap<string, string> {
  const held = new Map<string, string>();
  for (const { person, title, status } of analysis.entities.roles) {
    const office = status === 'current' && !/\bstate\b/i.test(title) ? officeOfTitle(title) : undefined;
    if (office && office !== 'President') held.set(person, office);
  }
  return held;
}

/** The seat of those whom somebody is named with most, for whoever is named with no seat. */
function companions(
  reading: Reading,
  told: ReadonlyMap<string, Seat>,
  mayStand: (person: string, seat: Seat) => boolean,
): Map<string, Seat> {
  const counts = new Map<string, Map<Seat, number>>();
  for (const { people } of reading.sentences) {
    const seat = onlySeat(people, told);
    if (!seat) continue;
    for (const id of new Set(people.map(({ of }) => of.id))) {
      if (told.has(id) || !mayStand(id, seat)) continue;
      const mine = counts.get(id) ?? new Map<Seat, number>();
      counts.set(id, mine.set(seat, (mine.get(seat) ?? 0) + 1));
    }
  }
  const found = new Map<string, Seat>();
  for (const [id, mine] of counts) {
    const [first, second] = [...mine].sort((a, b) => b[1] - a[1]);
    if (first && first[1] >= TOGETHER && first[1] > (second?.[1] ?? 0)) found.set(id, first[0]);
  }
  return found;
}

/** The one seat that people have to do with; null where they have to do with none, or with several. */
function onlySeat(people: readonly PersonAt[], told: ReadonlyMap<string, Seat>): Seat | null {
  let only: Seat | null = null;
  for (const { of } of people) {
    const seat: Seat | null = told.get(of.id) ?? only;
    if (only && seat !== only) return null;
    only = seat;
  }
  return only;
}
