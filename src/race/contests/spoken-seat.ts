import { inEach } from '../../text/in-each.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { hasWordOf, trigger } from '../reading/triggers.js';
import type { ContestCue } from './cues.js';
import { distanceTo } from './distance.js';
import { officeOfTitle } from './incumbents.js';
import type { Seat, Seats } from './seats.js';
import { sectionAt } from './sections.js';
import { officeOfPlace } from './unnamed-office.js';

/** A place that is named outweighs an office alone by so many tokens. */
const WEIGHT_OF_PLACE = 5;

/**
 * The seat that some words of a sentence are about, going by the nearest cue that names one; "unknown" where that
 * cue names another place than any seat has, and nothing tells the office.
 */
export function nearestSeat(
  reading: Reading,
  sentence: SentenceReading,
  token: number,
  seats: Seats,
  year: number | null = null,
): Seat | 'unknown' | null {
  let best: { seat: Seat | 'unknown'; distance: number } | null = null;
  for (const cue of seats.cues[sentence.index]!) {
    if (year !== null && cue.year !== null && cue.year !== year) continue;
    const seat = seatNamed(reading, sentence, cue, seats);
    if (!seat) continue;
    const distance = distanceTo(reading.tokens, token, cue) - (cue.place ? WEIGHT_OF_PLACE : 0);
    if (!best || distance < best.distance) best = { seat, distance };
  }
  return best?.seat ?? null;
}

/** The seat of a cue; of a place elsewhere that no office is told for, the office that the words around tell. */
function seatNamed(
  reading: Reading,
  sentence: SentenceReading,
  cue: ContestCue,
  seats: Seats,
): Seat | 'unknown' | null {
  const named = seats.seatOf(cue);
  if (named) return named;
  if (cue.office !== null || cue.place === null) return null;
  const there = seats.seats.filter((seat, rank) => isIn(seat, cue) && (rank === 0 || seat.place !== 'US'));
  // The only seat that the article knows in a state, where its own race is another state's.
  if (there.length === 1 && there[0] !== seats.seats[0]) return there[0]!;
  // "In Florida, the race is close", in an article about the Senate races of three states
  const [main] = seats.seats;
  const ofOffice = there.find(({ office }) => office === main?.office);
  if (ofOffice && ofOffice !== main && there.length > 1) return ofOffice;
  // "In Florida, Senator Finch was trailing his rival", told beside the presidency: who holds what tells the office.
  const isOfPresidency = there.every(({ place }) => place === 'US') && !isOfPrimary(reading, sentence);
  if (there.length > 0) return isOfPresidency ? officeOfPlace(reading, cue) : null;
  return (
    officeOfPlace(reading, cue) ??
    likeTheOther(reading, sentence, cue, seats) ??
    byTitles(reading, sentence, cue) ??
    'unknown'
  );
}

const isOfPrimary = (reading: Reading, sentence: SentenceReading): boolean =>
  hasWordOf(reading, sentence, PRIMARIES);

const PRIMARIES = trigger(['primary', 'primaries', 'caucus', 'caucuses']);

/** "lost in Kansas", "lost his race in Kansas". */
const RESULTS = new Set(['in', 'race']);
const LIKENESS = new Set(['also', 'another', 'other', 'similar', 'same', 'second']);

/**
 * "It is the costliest governor's race. That is just shy of California's contest": the office of the sentence before.
 * "They also lost a race in South Carolina": an election like the one that the article is about.
 */
function likeTheOther(
  reading: Reading,
  sentence: SentenceReading,
  cue: ContestCue,
  seats: Seats,
): Seat | null {
  const [main] = seats.seats;
  const before = reading.sentences[sentence.index - 1];
  const office =
    before && seats.cues[before.index]!.findLast((other) => other.office !== null && other.place === null);
  const alike = reading.tokens
    .slice(sentence.firstToken, cue.firstToken)
    .some(({ lower }) => LIKENESS.has(lower));
  // "James Roe lost in Kansas", in an article about races for the House
  const opens = cue.firstToken === sentence.firstToken;
  const isResult =
    !opens && RESULTS.has(reading.tokens[cue.firstToken]!.lower) && main?.office === 'US-House';
  const like = office?.office ?? (alike || isResult ? main?.office : undefined);
  return like ? { office: like, place: cue.place!.state, weight: 0, special: cue.special } : null;
}

/** "in New Jersey, where Rep. Finch defeated fellow Democratic Rep. Roe": the office that both rivals hold. */
function byTitles({ tokens }: Reading, { people }: SentenceReading, cue: ContestCue): Seat | null {
  const offices = people
    .filter(({ kind, firstToken }) => kind === 'name' && firstToken > cue.endToken)
    .slice(0, 2)
    .map(({ firstToken }) => officeOfTitle(tokens[firstToken - 1]!.text));
  const [first, second] = offices;
  return first && first === second
    ? { office: first, place: cue.place!.state, weight: 0, special: cue.special }
    : null;
}

const isIn = (seat: Seat, cue: ContestCue): boolean =>
  seat.place === '?' || seat.place === 'US' || seat.place.slice(0, 2) === cue.place!.state;

/** The seat of the sentence before, within a paragraph. */
export function seatBefore(reading: Reading, sentence: SentenceReading, seats: Seats): Seat | null {
  const { sentences } = reading;
  for (let i = sentence.index - 1; i >= 0 && sentences[i]!.paragraph === sentence.paragraph; i--) {
    for (const cue of seats.cues[i]!) {
      const seat = seatNamed(reading, sentences[i]!, cue, seats);
      if (seat && seat !== 'unknown') return seat;
    }
  }
  return null;
}

/** "2016 Presidential Election": the contest that the heading of a part of a round-up names. */
export function headingCue({ sections, cues }: Seats, sentence: SentenceReading): ContestCue | null {
  const section = sectionAt(sections, sentence);
  if (section === null || section.state !== null) return null;
  return cues[section.first]!.find(({ office }) => office !== null) ?? null;
}

/** The seat that the part of a round-up is about which a sentence belongs to: the last one named before it there, else the first. */
export function seatOfSection({ sentences }: Reading, sentence: SentenceReading, seats: Seats): Seat | null {
  const section = sectionAt(seats.sections, sentence);
  if (!section?.state) return null;
  const named = inEach(sentences.slice(section.first, section.end), ({ index }) =>
    inEach(seats.cues[index]!, (cue) => {
      const seat = cue.place?.state === section.state ? seats.seatOf(cue) : null;
      return seat ? [{ seat, index }] : [];
    }),
  );
  const before = named.findLast(({ index }) => index <= sentence.index)?.seat;
  // What comes before any office is named is about the office that the round-up is about.
  const usual = seats.seats.find(
    ({ office, place }) => office === seats.seats[0]!.office && place.slice(0, 2) === section.state,
  );
  return before ?? usual ?? named[0]?.seat ?? null;
}
