import { PARTY_MEMBERS } from '../../knowledge/parties.js';
import { inEach } from '../../text/in-each.js';
import { joinedTo } from '../reading/lists.js';
import { isModifier } from '../reading/modifiers.js';
import type { PersonAt, PlaceAt, Reading, SentenceReading } from '../reading/reading.js';
import { isPossessive } from '../reading/syntax.js';
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
      const person = state ? ownerOf(sentence, place.firstToken) : undefined;
      if (state && person) states.add(person.of.id, state);
      const code = placeCode(place.of);
      const local = code?.kind === 'state' ? ofPlace(reading, sentence, place) : undefined;
      if (code && local) states.add(local.of.id, code.state);
    }
    for (const { person, state } of homesInTurn(reading, sentence)) states.add(person.of.id, state);
  }
  const homes = new Map<string, Home>();
  for (const [person, told] of states.sets) {
    const [state, ...others] = told;
    if (state && others.length === 0) homes.set(person, { state, offices: held.of(person) });
  }
  return homes;
}

/** "in New Hampshire and Ohio, where Republican Sens. Ada Finch and Bo Roe are running": as many states as people, in turn. */
function homesInTurn(
  reading: Reading,
  { people, places }: SentenceReading,
): { person: PersonAt; state: string }[] {
  if (places.length < 2) return [];
  const { tokens } = reading;
  const last = places.find(
    ({ endToken }) => tokens[endToken]?.text === ',' && tokens[endToken + 1]?.lower === 'where',
  );
  if (!last) return [];
  const states = inEach(places, (place) => {
    const code = place.firstToken <= last.firstToken ? placeCode(place.of) : null;
    return code?.kind === 'state' ? [code.state] : [];
  });
  const first = people.find(({ kind, firstToken }) => kind === 'name' && firstToken > last.endToken);
  const listed = first ? joinedTo(reading, people, first) : [];
  if (states.length < 2 || listed.length !== states.length) return [];
  return listed.map((person, i) => ({ person, state: states[i]! }));
}

/** How far behind a state its party's word may stand: "an Ohio Democrat", in tokens. */
const PARTY_TAIL = 3;

/** "Ada Finch of Ohio", "Ohio's Bo Roe", "Ohio Democrat Ada Finch", "Finch, an Ohio Democrat": whose state it is. */
function ofPlace(
  { tokens }: Reading,
  { people, firstToken, endToken }: SentenceReading,
  place: PlaceAt,
): PersonAt | undefined {
  const before = tokens[place.firstToken - 1]?.lower;
  if (before === 'of')
    return people.find(({ kind, endToken: end }) => kind === 'name' && end === place.firstToken - 1);
  let after = place.endToken;
  if (isPossessive(tokens, after)) after++;
  else if (!PARTY_MEMBERS.has(tokens[after]?.text ?? '')) return undefined;
  const names = people.filter(({ kind }) => kind === 'name');
  while (after < endToken && isModifier(tokens[after]!) && !names.some((one) => one.firstToken === after))
    after++;
  const named = names.find((person) => person.firstToken === after);
  if (named) return named;
  const isTail = ['a', 'an', 'the'].includes(before ?? '') && tokens[place.firstToken - 2]?.text === ',';
  const isMember = tokens
    .slice(place.endToken, Math.min(endToken, place.endToken + PARTY_TAIL))
    .some(({ text }) => PARTY_MEMBERS.has(text));
  return isTail && isMember && place.firstToken - 2 > firstToken
    ? names.find((person) => person.endToken === place.firstToken - 2)
    : undefined;
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
 * nothing tells which race it is. Of an office whose races in many states the article is about, it is that of the state.
 */
export function seatAtHome(
  seat: Seat,
  home: Home | undefined,
  seats: readonly Seat[],
  isNamed: boolean,
  ofManyStates: ReadonlySet<string>,
): Seat | null {
  if (!home || seat.office === 'President' || !/^[A-Z]{2}/.test(seat.place) || seat.place === 'US')
    return seat;
  if (seat.place.startsWith(home.state)) return seat;
  const there = seats.find(({ office, place }) => office === seat.office && place.startsWith(home.state));
  if (there) return there;
  if (ofManyStates.has(seat.office) && (home.offices.has(seat.office) || !home.offices.has('Governor')))
    return { office: seat.office, place: home.state, weight: 0, special: false };
  const [only, ...others] = home.offices;
  const own = home.offices.has(seat.office) ? seat.office : others.length === 0 ? only : undefined;
  return own && own !== 'President' && isNamed
    ? { office: own, place: home.state, weight: 0, special: false }
    : null;
}
