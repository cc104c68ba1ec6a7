import type { PersonEntity } from '../../nlp/entities/entities.js';
import { yearOf } from '../../text/calendar.js';
import { inEach } from '../../text/in-each.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { speaksOfNextTerm } from '../reading/reelection.js';
import { placesOf, trigger } from '../reading/triggers.js';
import type { Home } from './home-states.js';
import { officeOfTitle } from './incumbents.js';
import type { Seat } from './seats.js';

/** Offices of which a state has one seat that a title names. */
const OF_A_STATE = new Set(['US-Senate', 'Governor', 'US-House']);

/** Whether a sentence speaks of an office being won, or sought, once more. */
export const isAboutAgain = (reading: Reading, sentence: SentenceReading): boolean =>
  speaksOfNextTerm(reading, sentence) ||
  // "She was first elected in 2010": to what she is.
  placesOf(reading, sentence, ELECTED).some((at) => reading.tokens[at - 1]?.lower === 'first');

const ELECTED = trigger(['elected']);

/**
 * The seat that somebody holds, by the title and the state that the article gives: "New Jersey Gov. Ada Finch won a second
 * term", told in an article about the presidency. Null where no title
 * is told; unknown where the title is, and no state.
 */
export function seatHeld(
  { analysis }: Reading,
  person: PersonEntity,
  home: Home | undefined,
  seats: readonly Seat[],
): Seat | 'unknown' | null {
  for (const { person: id, title, status } of analysis.entities.roles) {
    const office = id === person.id && status === 'current' ? officeOfTitle(title) : undefined;
    if (!office || /\bstate\b/i.test(title)) continue;
    if (office === 'President')
      return seats.find((seat) => seat.office === office && seat.place === 'US') ?? null;
    if (!OF_A_STATE.has(office)) continue;
    if (!home) return seats.some((seat) => seat.office === office) ? null : 'unknown';
    const known = seats.find((seat) => seat.office === office && seat.place.startsWith(home.state));
    return known ?? { office, place: home.state, weight: 0, special: false };
  }
  return null;
}

/** The seat of one who did not run for president, in an article about that race: the one held, where the article tells it. */
export function seatAside(
  reading: Reading,
  person: PersonEntity,
  home: Home | undefined,
  seats: readonly Seat[],
): Pick<Seat, 'office' | 'place'> | null {
  const held = seatHeld(reading, person, home, seats);
  return held === null || held === 'unknown' || held.office === 'President'
    ? null
    : { office: held.office, place: held.place };
}

/** "is up for re-election in 2020", told in 2019: the year that is named, which lies ahead. */
export function yearSought({ dates }: SentenceReading, published: string | null): number | null {
  if (published === null) return null;
  const named = inEach(dates, ({ grain, value }) =>
    grain === 'year' && value !== null ? [yearOf(value)] : [],
  );
  return named.find((year) => year > yearOf(published)) ?? null;
}
