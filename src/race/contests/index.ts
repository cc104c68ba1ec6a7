import type { PersonEntity } from '../../nlp/entities/entities.js';
import type { PartyLetter } from '../../schema/index.js';
import { yearOf } from '../../text/calendar.js';
import type { ContestParts, Round } from '../contest.js';
import { partiesOf } from '../reading/parties.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { cuesInReach, isLongBefore } from './clauses.js';
import type { ContestCue } from './cues.js';
import { distanceTo } from './distance.js';
import { heldBefore } from './held-before.js';
import { homesOf, seatAtHome } from './home-states.js';
import { presidentialPeople, presidentialResults } from './presidential.js';
import { focusRound, hasOpenPrimary, isLedTo, nearestRound, primaryParty, roundBefore } from './rounds.js';
import { findSeats, type Seat, type Seats } from './seats.js';
import { officeOfPlace } from './unnamed-office.js';
import { baseYear, carriedYear, presidentialRun, presidentialYear, yearAt } from './years.js';

/** What a finder knows of the contest beyond the place of its words. */
export interface About {
  readonly round?: Round | null;
  /** True where a year in the sentence is not that of the contest: "Finch, who won in 2016, gave up the seat". */
  readonly thisRace?: boolean;
  /** True where the race is the person's, whatever place is named nearby: "Finch, of the 5th District, backs Roe". */
  readonly ofPerson?: boolean;
  /** True where an election is over: "Finch won", which nobody has in a year that is still to come. */
  readonly decided?: boolean;
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
  /**
   * The presidential contests that a verb of winning or losing places speaks of; null where it speaks of none, and
   * none where the places are not told.
   */
  readonly presidentialAt: (
    sentence: SentenceReading,
    verb: number,
    person: PersonAt,
  ) => readonly ContestParts[] | null;
  /** Whether the article gives somebody the title of a president, or of a candidate for it. */
  readonly isPresident: (person: PersonEntity) => boolean;
  /** The party of a person, where the article tells it. */
  readonly partyOf: (person: PersonEntity) => PartyLetter | null;
  /** The round that is held, or was last held, on the day the article was published. */
  readonly round: Round | null;
  /** The round before a runoff. */
  readonly beforeRunoff: Round | null;
}

export function readContests(reading: Reading): Contests {
  const seats = findSeats(reading);
  const { published } = reading.document;
  const told = baseYear(reading, seats, published);
  const year = told !== null && isCycleUnknown(seats, told) ? null : told;
  const round = focusRound(reading, seats, year);
  const parties = partiesOf(reading);
  const party = primaryParty(reading, seats, round, parties);
  const seatOfPerson = seatsOfPeople(reading, seats);
  const mainSeat = seats.seats[0] ?? null;
  const homes = homesOf(reading);

  const contestAt: Contests['contestAt'] = (sentence, token, person = null, about = {}) => {
    const cues = seats.cues[sentence.index]!;
    const usual = (person && seatOfPerson.get(person.id)) ?? null;
    const nearest = nearestSeat(reading, sentence, token, seats);
    const local = about.ofPerson && usual ? usual : nearest;
    if (local === 'unknown') return null;
    const spoken = local ?? usual ?? seatBefore(reading, sentence, seats) ?? mainSeat;
    const seat = spoken && seatAtHome(spoken, person ? homes.get(person.id) : undefined, seats.seats);
    if (!seat) return null;
    const ownYear = about.thisRace
      ? null
      : (yearAt(reading, sentence, token, cues, year) ?? carriedYear(reading, sentence, year));
    const when = ownYear ?? year;
    const isMain = when === year && seat === mainSeat;
    const isAhead = about.decided === true && when !== null && published !== null && when > yearOf(published);
    const isSpecial = isMain ? seat.special : cues.some((c) => c.special) || (when === year && seat.special);
    const special = isSpecial || (isOffYear(seat, when) && !isSince(reading, sentence, when));
    // What one state votes on one day is one round: "and in the 5th District, Roe faces Vole"; in November all states vote.
    const near =
      mainSeat !== null && (round === 'general' ? !seat.special : stateOf(seat) === stateOf(mainSeat));
    const shared = when === year && near ? round : null;
    const carried = shared === 'runoff' ? firstRoundBefore(reading, sentence, seats) : null;
    const isEarlier = shared === 'runoff' && isLongBefore(reading, sentence, token);
    const cue = nearestRound(cuesInReach(reading.tokens, sentence, cues, token), token) ?? carried;
    const ledTo = cue === null ? isEarlier : isLedTo(reading, sentence, cue);
    const told = ledTo ? (shared === 'runoff' ? roundBefore(seats) : shared) : roundOf(special, cue, shared);
    const actual = about.round !== undefined ? about.round : told;
    const ofParty = actual === 'primary' || actual === 'runoff' || actual === 'caucus';
    const isOpen = special || cue?.open === true || hasOpenPrimary(seat);
    const ownParty = actual === 'primary' && !isOpen && person ? (parties.get(person.id) ?? null) : null;
    return {
      office: seat.office,
      place: seat.place,
      year: seat.office === 'President' ? cycleOf(when, published, about) : isAhead ? null : when,
      special,
      round: actual,
      party: ofParty ? (cue?.party ?? (isMain ? party : null) ?? ownParty) : null,
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
      const when = yearAt(reading, sentence, verb, seats.cues[sentence.index]!) ?? year;
      return presidentialResults(reading, sentence, verb, person, presidents, main, when);
    },
    isPresident: ({ id }) => presidents.has(id),
    partyOf: ({ id }) => parties.get(id) ?? null,
    round,
    beforeRunoff: roundBefore(seats),
  };
}

/** The year of the presidential election that something told of a year is about. */
function cycleOf(year: number | null, published: string | null, { decided }: About): number | null {
  if (year === null) return null;
  if (!decided) return presidentialRun(year);
  return presidentialYear(published === null ? year : Math.min(year, yearOf(published)));
}

const stateOf = ({ place }: Seat): string => place.slice(0, 2);

const contestOfSeat = (
  seat: Seat,
  year: number | null,
  round: Round | null,
  party: string | null,
): ContestParts => ({
  office: seat.office,
  place: seat.place,
  year: seat.office === 'President' && year !== null ? presidentialRun(year) : year,
  special: seat.special || isOffYear(seat, year),
  round,
  party: round === 'primary' || round === 'runoff' ? party : null,
});

/** The first round of a special election that is open to all has no name of its own. */
function roundOf(special: boolean, cue: ContestCue | null, focus: Round | null): Round | null {
  if (!cue) return focus;
  return special && cue.open ? null : cue.round;
}

/** "In the first round, Finch won nearly half the vote. Roe took 23.1 percent": the cue of the sentence before, in a paragraph. */
function firstRoundBefore(
  { sentences }: Reading,
  { index, paragraph }: SentenceReading,
  { cues }: Seats,
): ContestCue | null {
  const before = sentences[index - 1];
  if (!before || before.paragraph !== paragraph) return null;
  return cues[before.index]!.find((cue) => cue.open && cue.round === 'primary') ?? null;
}

/**
 * "is running for an open Senate seat", told in an odd year: the coming cycle's, or a later one, unless the article
 * speaks of a special election, or of a runoff.
 */
function isCycleUnknown({ seats: [main], cues }: Seats, year: number): boolean {
  if (!main || main.special || !isOffYear(main, year)) return false;
  return !cues.flat().some((cue) => cue.special || cue.round === 'runoff' || cue.year === year);
}

/** A federal seat is filled in an odd year by a special election only. */
const isOffYear = ({ office }: Seat, year: number | null): boolean =>
  year !== null && year % 2 === 1 && (office === 'US-House' || office === 'US-Senate');

/** "Republicans have held the seat since 1987, when Finch won it": the year may be that of taking office, so nothing follows from it. */
const isSince = (
  { tokens }: Reading,
  { firstToken, endToken }: SentenceReading,
  year: number | null,
): boolean =>
  tokens
    .slice(firstToken, endToken)
    .some(({ text, index }) => text === String(year) && tokens[index - 1]?.lower === 'since');

/** A place that is named outweighs an office alone by so many tokens. */
const WEIGHT_OF_PLACE = 5;

/**
 * The seat that some words of a sentence are about, going by the nearest cue that names one; "unknown" where that
 * cue names another place than any seat has, and nothing tells the office.
 */
function nearestSeat(
  reading: Reading,
  sentence: SentenceReading,
  token: number,
  seats: Seats,
): Seat | 'unknown' | null {
  let best: { seat: Seat | 'unknown'; distance: number } | null = null;
  for (const cue of seats.cues[sentence.index]!) {
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
  if (there.length > 0) return null;
  return officeOfPlace(reading, cue) ?? likeTheOther(reading, sentence, cue, seats) ?? 'unknown';
}

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
  const like = office?.office ?? (alike ? main?.office : undefined);
  return like ? { office: like, place: cue.place!.state, weight: 0, special: cue.special } : null;
}

const isIn = (seat: Seat, cue: ContestCue): boolean =>
  seat.place === '?' || seat.place === 'US' || seat.place.slice(0, 2) === cue.place!.state;

/** The seat of the sentence before, within a paragraph. */
function seatBefore(reading: Reading, sentence: SentenceReading, seats: Seats): Seat | null {
  const { sentences } = reading;
  for (let i = sentence.index - 1; i >= 0 && sentences[i]!.paragraph === sentence.paragraph; i--) {
    for (const cue of seats.cues[i]!) {
      const seat = seatNamed(reading, sentences[i]!, cue, seats);
      if (seat && seat !== 'unknown') return seat;
    }
  }
  return null;
}

/** The seat that each person is most often named together with; not one of an office that the person held once. */
function seatsOfPeople(reading: Reading, seats: Seats): ReadonlyMap<string, Seat> {
  const counts = new Map<string, Map<Seat, number>>();
  const held = heldBefore(reading, seats);
  for (const sentence of reading.sentences) {
    const cues = seats.cues[sentence.index]!;
    if (cues.length === 0) continue;
    for (const person of sentence.people) {
      const seat = nearestSeat(reading, sentence, person.firstToken, seats);
      if (!seat || seat === 'unknown' || held.has(`${person.of.id} ${seat.office}`)) continue;
      const mine = counts.get(person.of.id) ?? new Map<Seat, number>();
      mine.set(seat, (mine.get(seat) ?? 0) + 1);
      counts.set(person.of.id, mine);
    }
  }
  const most = (mine: ReadonlyMap<Seat, number>): Seat =>
    [...mine].sort((a, b) => b[1] - a[1] || b[0].weight - a[0].weight)[0]![0];
  return new Map([...counts].map(([person, mine]) => [person, most(mine)]));
}
