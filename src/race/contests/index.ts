import type { PersonEntity } from '../../nlp/entities/entities.js';
import type { ContestParts, Round } from '../contest.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import type { ContestCue } from './cues.js';
import { presidentialPeople, presidentialResult } from './presidential.js';
import { focusRound, nearestRound, primaryParty } from './rounds.js';
import { findSeats, type Seat, type Seats } from './seats.js';
import { officeOfPlace } from './unnamed-office.js';
import { baseYear, presidentialYear, yearAt } from './years.js';

/** What a finder knows of the contest beyond the place of its words. */
export interface About {
  readonly round?: Round | null;
  /** True where a year in the sentence is not that of the contest: "Finch, who won in 2016, gave up the seat". */
  readonly thisRace?: boolean;
}

/** Which contest is spoken of, anywhere in an article. */
export interface Contests {
  readonly seats: readonly Seat[];
  /** The contest that the article is about; null where it is about none. */
  readonly main: ContestParts | null;
  readonly cuesIn: (sentence: SentenceReading) => readonly ContestCue[];
  /** The contest of what some tokens of a sentence say about a person; null where the text does not tell. */
  readonly contestAt: (
    sentence: SentenceReading,
    token: number,
    person?: PersonEntity | null,
    about?: About,
  ) => ContestParts | null;
  /** The presidential contest that a verb of winning or losing a place speaks of; null where it speaks of none. */
  readonly presidentialAt: (sentence: SentenceReading, verb: number, person: PersonAt) => ContestParts | null;
  /** The round that is held, or was last held, on the day the article was published. */
  readonly round: Round | null;
}

export function readContests(reading: Reading): Contests {
  const seats = findSeats(reading);
  const { published } = reading.document;
  const year = baseYear(reading, seats, published);
  const round = focusRound(reading, seats);
  const party = primaryParty(reading, seats, round);
  const seatOfPerson = seatsOfPeople(reading, seats);
  const mainSeat = seats.seats[0] ?? null;

  const contestAt: Contests['contestAt'] = (sentence, token, person = null, about = {}) => {
    const cues = seats.cues[sentence.index]!;
    const local = nearestSeat(reading, cues, token, seats);
    if (local === 'unknown') return null;
    const seat =
      local ?? (person && seatOfPerson.get(person.id)) ?? seatBefore(reading, sentence, seats) ?? mainSeat;
    if (!seat) return null;
    const ownYear = about.thisRace ? null : yearAt(sentence, token, cues, published);
    const when = ownYear ?? year;
    const isMain = when === year && seat === mainSeat;
    const cue = nearestRound(cues, token);
    const actual = about.round !== undefined ? about.round : roundOf(seat, cue, isMain ? round : null);
    const special = isMain ? seat.special : cues.some((c) => c.special) || (when === year && seat.special);
    const ofParty = actual === 'primary' || actual === 'runoff' || actual === 'caucus';
    return {
      office: seat.office,
      place: seat.place,
      year: seat.office === 'President' && when !== null ? presidentialYear(when) : when,
      special: special || isOffYear(seat, when),
      round: actual,
      party: ofParty ? (cue?.party ?? (isMain ? party : null)) : null,
    };
  };

  const [opening] = reading.sentences;
  const main = mainSeat && opening ? contestOfSeat(mainSeat, year, round, party) : null;
  const presidents = presidentialPeople(reading);
  return {
    seats: seats.seats,
    main,
    cuesIn: (sentence) => seats.cues[sentence.index]!,
    contestAt,
    presidentialAt: (sentence, verb, person) => {
      const when = yearAt(sentence, verb, seats.cues[sentence.index]!, published) ?? year;
      return presidentialResult(reading, sentence, verb, person, presidents, main, when);
    },
    round,
  };
}

const contestOfSeat = (
  seat: Seat,
  year: number | null,
  round: Round | null,
  party: string | null,
): ContestParts => ({
  office: seat.office,
  place: seat.place,
  year,
  special: seat.special || isOffYear(seat, year),
  round,
  party: round === 'primary' || round === 'runoff' ? party : null,
});

/** The first round of a special election that is open to all has no name of its own. */
function roundOf(seat: Seat, cue: ContestCue | null, focus: Round | null): Round | null {
  if (!cue) return focus;
  return seat.special && cue.open ? null : cue.round;
}

/** A federal seat is filled in an odd year by a special election only. */
const isOffYear = ({ office }: Seat, year: number | null): boolean =>
  year !== null && year % 2 === 1 && (office === 'US-House' || office === 'US-Senate');

/** A place that is named outweighs an office alone by so many tokens. */
const WEIGHT_OF_PLACE = 5;

/**
 * The seat that some words of a sentence are about, going by the nearest cue that names one; "unknown" where that
 * cue names another place than any seat has, and nothing tells the office.
 */
function nearestSeat(
  reading: Reading,
  cues: readonly ContestCue[],
  token: number,
  seats: Seats,
): Seat | 'unknown' | null {
  let best: { seat: Seat | 'unknown'; distance: number } | null = null;
  for (const cue of cues) {
    const elsewhere =
      cue.office === null && cue.place !== null && !seats.seats.some((seat) => isIn(seat, cue));
    const seat = seats.seatOf(cue) ?? (elsewhere ? (officeOfPlace(reading, cue) ?? 'unknown') : null);
    if (!seat) continue;
    const distance = cue.endToken <= token ? token - cue.endToken : cue.firstToken - token;
    const weighed = distance - (cue.place ? WEIGHT_OF_PLACE : 0);
    if (!best || weighed < best.distance) best = { seat, distance: weighed };
  }
  return best?.seat ?? null;
}

const isIn = (seat: Seat, cue: ContestCue): boolean =>
  seat.place === '?' || seat.place === 'US' || seat.place.slice(0, 2) === cue.place!.state;

/** The seat of the sentence before, within a paragraph. */
function seatBefore({ sentences }: Reading, sentence: SentenceReading, seats: Seats): Seat | null {
  for (let i = sentence.index - 1; i >= 0 && sentences[i]!.paragraph === sentence.paragraph; i--) {
    const found = seats.cues[i]!.map(seats.seatOf).find((seat) => seat !== null);
    if (found) return found;
  }
  return null;
}

/** The seat that each person is most often named together with. */
function seatsOfPeople(reading: Reading, seats: Seats): ReadonlyMap<string, Seat> {
  const counts = new Map<string, Map<Seat, number>>();
  for (const sentence of reading.sentences) {
    const cues = seats.cues[sentence.index]!;
    if (cues.length === 0) continue;
    for (const person of sentence.people) {
      const seat = nearestSeat(reading, cues, person.firstToken, seats);
      if (!seat || seat === 'unknown') continue;
      const mine = counts.get(person.of.id) ?? new Map<Seat, number>();
      mine.set(seat, (mine.get(seat) ?? 0) + 1);
      counts.set(person.of.id, mine);
    }
  }
  const most = (mine: ReadonlyMap<Seat, number>): Seat =>
    [...mine].sort((a, b) => b[1] - a[1] || b[0].weight - a[0].weight)[0]![0];
  return new Map([...counts].map(([person, mine]) => [person, most(mine)]));
}
