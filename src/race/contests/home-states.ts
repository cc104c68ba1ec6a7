import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { isPartyTag } from './cue-place.js';
import { officeOfTitle } from './incumbents.js';
import { placeCode } from './place-code.js';
import type { Seat } from './seats.js';

/** How far behind a name its party and state may stand: "Roe (R-Iowa)", in tokens. */
const TAG_REACH = 5;

/** The state that somebody is of, and the offices that he or she holds or held. */
export interface Home {
  readonly state: string;
  readonly offices: ReadonlySet<string>;
}

const STATE = /\/(?:state|district):(?<code>[a-z]{2})$/;

/** Where people are from by the office, or the party and state, that the article gives; none where it gives two states. */
export function homesOf(reading: Reading): ReadonlyMap<string, Home> {
  const { offices, roles } = reading.analysis.entities;
  const states = new SetsByPerson();
  const held = new SetsByPerson();
  const divisions = new Map(offices.map(({ id, division }) => [id, division]));
  for (const { person, office, title } of roles) {
    const state = STATE.exec(divisions.get(office ?? '') ?? '')?.groups?.code;
    if (state) states.add(person, state.toUpperCase());
    const seat = officeOfTitle(title);
    if (seat) held.add(person, seat);
  }
  for (const sentence of reading.sentences) {
    for (const place of sentence.places) {
      const state = isPartyTag(reading.tokens, place) ? placeCode(place.of)?.state : undefined;
      const person = ownerOf(sentence, place.firstToken);
      if (state && person) states.add(person.of.id, state);
    }
  }
  const homes = new Map<string, Home>();
  for (const [person, told] of states.sets) {
    const [state, ...others] = told;
    if (state && others.length === 0) homes.set(person, { state, offices: held.of(person) });
  }
  return homes;
}

/** What is told of each person, without repeats. */
class SetsByPerson {
  readonly sets = new Map<string, Set<string>>();

  add(person: string, item: string): void {
    this.sets.set(person, (this.sets.get(person) ?? new Set()).add(item));
  }

  of(person: string): ReadonlySet<string> {
    return this.sets.get(person) ?? new Set();
  }
}

const ownerOf = ({ people }: SentenceReading, tag: number): PersonAt | undefined =>
  people.findLast(({ kind, endToken }) => kind === 'name' && endToken < tag && tag - endToken <= TAG_REACH);

/**
 * Nobody stands in another state's race: beside "the Michigan Senate seat", what is told of "Sen. Roe (R-Iowa)" is of
 * Iowa's, where the article speaks of that race, or she holds that office and the sentence names it (`isNamed`). Null where
 * nothing tells which race it is.
 */
export function seatAtHome(
  seat: Seat,
  home: Home | undefined,
  seats: readonly Seat[],
  isNamed: boolean,
): Seat | null {
  if (!home || seat.office === 'President' || !/^[A-Z]{2}/.test(seat.place) || seat.place === 'US')
    return seat;
  if (seat.place.startsWith(home.state)) return seat;
  const there = seats.find(({ office, place }) => office === seat.office && place.startsWith(home.state));
  if (there) return there;
  const [only, ...others] = home.offices;
  const own = home.offices.has(seat.office) ? seat.office : others.length === 0 ? only : undefined;
  return own && own !== 'President' && isNamed
    ? { office: own, place: home.state, weight: 0, special: false }
    : null;
}
