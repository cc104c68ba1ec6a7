import type { PersonEntity } from '../../nlp/entities/entities.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { isAnotherTerm, reelectionEnd } from '../reading/reelection.js';
import type { Home } from './home-states.js';
import { officeOfTitle } from './incumbents.js';
import type { Seat } from './seats.js';

/** Offices of which a state has one seat that a title names. */
const OF_A_STATE = new Set(['US-Senate', 'Governor', 'US-House']);

/** Whether a sentence speaks of an office being won, or sought, once more. */
export function isAboutAgain({ tokens }: Reading, { firstToken, endToken }: SentenceReading): boolean {
  for (let i = firstToken; i < endToken; i++) {
    if (reelectionEnd(tokens, i) !== null || isAnotherTerm(tokens, i)) return true;
    // "She was first elected in 2010": to what she is.
    if (tokens[i]!.lower === 'elected' && tokens[i - 1]?.lower === 'first') return true;
  }
  return false;
}

/**
 * The seat that somebody holds, by the title and the state that the article gives: "New Jersey Gov. Ada Finch won a second
 * term", told in an article about the presidency. Null where either is not told.
 */
export function seatHeld(
  { analysis }: Reading,
  person: PersonEntity,
  home: Home | undefined,
  seats: readonly Seat[],
): Seat | null {
  for (const { person: id, title, status } of analysis.entities.roles) {
    const office = id === person.id && status === 'current' ? officeOfTitle(title) : undefined;
    if (!office || /\bstate\b/i.test(title)) continue;
    if (office === 'President')
      return seats.find((seat) => seat.office === office && seat.place === 'US') ?? null;
    if (!home || !OF_A_STATE.has(office)) continue;
    const known = seats.find((seat) => seat.office === office && seat.place.startsWith(home.state));
    return known ?? { office, place: home.state, weight: 0, special: false };
  }
  return null;
}
