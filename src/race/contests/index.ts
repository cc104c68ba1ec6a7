import { DEFEATED_NOMINEES } from '../../knowledge/officials.js';
import type { PersonEntity } from '../../nlp/entities/entities.js';
import type { PartyLetter } from '../../schema/index.js';
import { yearOf } from '../../text/calendar.js';
import { inEach } from '../../text/in-each.js';
import type { ContestParts, Round } from '../contest.js';
import { partiesOf } from '../reading/parties.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { cuesInReach, isLongBefore } from './clauses.js';
import type { ContestCue } from './cues.js';
import { cycleAt, yearsByOffice } from './cycles.js';
import { heldBefore } from './held-before.js';
import { homesOf, seatAtHome } from './home-states.js';
import { isOffYear, isSince } from './off-years.js';
import { isAboutAgain, seatAside, seatHeld, yearSought } from './own-seat.js';
import { type Naming, seatsOfPeople } from './people.js';
import {
  contenderIn,
  knownContenders,
  presidentialPeople,
  presidentialResults,
  ranInOtherYears,
} from './presidential.js';
import { statePolled, stateVoting } from './presidential-states.js';
import {
  firstRoundBefore,
  focusRound,
  hasOpenPrimary,
  isLedTo,
  nearestRound,
  primaryParty,
  roundBefore,
} from './rounds.js';
import { findSeats, type Seat, type Seats } from './seats.js';
import { headingCue, nearestSeat, seatBefore, seatOfSection } from './spoken-seat.js';
import { SOME, tiesToMain } from './ties.js';
import {
  carriedYear,
  presidentialRun,
  presidentialYear,
  YEARS_ALONE,
  yearAt,
  yearLookedTo,
} from './years.js';

/** What a finder knows of the contest beyond the place of its words. */
export interface About {
  readonly round?: Round | null;
  /** True where a year in the sentence is not that of the contest: "Finch, who won in 2016, gave up the seat". */
  readonly thisRace?: boolean;
  /** True of what may be told of a single state's part of a presidential contest: results, polls, days. */
  readonly ofState?: boolean;
  /** True where the race is for what the person holds, if no other is told: "campaigned for Sens. Finch (R-Iowa) and Roe". */
  readonly ofHolder?: boolean;
  /** True where the race is the person's, whatever place is named nearby: "Finch, of the 5th District, backs Roe". */
  readonly ofPerson?: boolean;
  /** True where the words can be of no race but the one that the article is about: "dropped out". */
  readonly ofMain?: boolean;
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
  /** The seat that the heading tells under which a sentence stands; null where there is none. */
  readonly seatUnderHeading: (sentence: SentenceReading) => Seat | null;
  /** Whether the article gives somebody the title of a president, or of a candidate for it. */
  readonly isPresident: (person: PersonEntity) => boolean;
  /** The state that a person is of, by a title or a tag; null where the article does not tell. */
  readonly homeOf: (person: PersonEntity) => string | null;
  /** The party of a person, where the article tells it. */
  readonly partyOf: (person: PersonEntity) => PartyLetter | null;
  /** The round that is held, or was last held, on the day the article was published. */
  readonly round: Round | null;
  /** The round before a runoff. */
  readonly beforeRunoff: Round | null;
}

export function readContests(reading: Reading): Contests {
  const homes = homesOf(reading);
  const seats = findSeats(reading, homes);
  const { published } = reading.document;
  const yearFor = yearsByOffice(reading, seats, published);
  const year = yearFor(seats.seats[0] ?? null);
  const round = focusRound(reading, seats, year);
  const parties = partiesOf(reading);
  const party = primaryParty(reading, seats, round, parties);
  const mainSeat = seats.seats[0] ?? null;
  const presidents = presidentialPeople(reading);
  const field = mainSeat?.office === 'President' ? knownContenders(reading, year) : new Set<string>();
  const mayRun = (person: string): boolean =>
    field.size < SOME || field.has(person) || presidents.has(person);
  const people = seatsOfPeople(
    reading,
    namingsOf(reading, seats, year),
    seats.seats,
    homes,
    (person, { office }) => office !== 'President' || mayRun(person),
  );
  const polled = statePolled(reading);
  const isTied = tiesToMain(reading, seats, presidents, field);

  const contestAt: Contests['contestAt'] = (sentence, token, person = null, about = {}) => {
    const cues = seats.cues[sentence.index]!;
    const usual = (person && people.named.get(person.id)) ?? null;
    const nearest = nearestSeat(reading, sentence, token, seats);
    const local = about.ofPerson && usual ? usual : nearest;
    if (local === 'unknown') return null;
    const isAgain = person !== null && isAboutAgain(reading, sentence);
    const isHeld = isAgain || (about.ofHolder === true && person !== null && !usual);
    const held = isHeld && !local ? seatHeld(reading, person, homes.get(person.id), seats.seats) : null;
    if (held === 'unknown') return null;
    const heading = local ? null : headingCue(seats, sentence);
    const spoken =
      local ??
      (heading && seats.seatOf(heading)) ??
      held ??
      usual ??
      seatBefore(reading, sentence, seats) ??
      seatOfSection(reading, sentence, seats) ??
      (person && people.likely.get(person.id)) ??
      (isTied(sentence, person, about) ? mainSeat : null);
    // "the primary", told of one who is named for the House beside those who run for president
    const isStranger = spoken?.office === 'President' && person !== null && !mayRun(person.id);
    const told = isStranger ? (usual ?? spoken) : spoken;
    const home = person ? homes.get(person.id) : undefined;
    const seat =
      told &&
      seatAtHome(
        told,
        home,
        seats.seats,
        local !== null || cues.some(({ round }) => round !== null),
        seats.ofManyStates,
      );
    if (!seat) return null;
    // "Rep. Finch, R-Fla., is running for governor": where she is from, if nothing else tells.
    const place = seat.place === '?' && home && seat.office !== 'Mayor' ? home.state : seat.place;
    const base = yearFor(seat);
    const ahead = about.decided === true ? null : yearLookedTo(reading, sentence, seat);
    const ownYear = about.thisRace
      ? ahead
      : (yearAt(reading, sentence, token, cues, base, about.decided === false ? YEARS_ALONE : undefined) ??
        heading?.year ??
        (isAgain ? yearSought(sentence, published) : null) ??
        ahead ??
        carriedYear(reading, sentence, base));
    const when = ownYear ?? base;
    const isMain = when === base && seat === mainSeat;
    const isAhead = about.decided === true && when !== null && published !== null && when > yearOf(published);
    const isSpecial = isMain ? seat.special : cues.some((c) => c.special) || (when === base && seat.special);
    const special = isSpecial || (isOffYear(seat, when) && !isSince(reading, sentence, when));
    // What one state votes on one day is one round: "and in the 5th District, Roe faces Vole"; in November all states vote.
    const near =
      mainSeat !== null && (round === 'general' ? !seat.special : stateOf(seat) === stateOf(mainSeat));
    const shared = when === base && near ? round : null;
    const carried = shared === 'runoff' ? firstRoundBefore(reading, sentence, seats) : null;
    const isEarlier = shared === 'runoff' && isLongBefore(reading, sentence, token);
    const cue = nearestRound(cuesInReach(reading.tokens, sentence, cues, token), token) ?? carried;
    const ledTo = cue === null ? isEarlier : isLedTo(reading, sentence, cue);
    const toldRound = ledTo
      ? shared === 'runoff'
        ? roundBefore(seats)
        : shared
      : roundOf(special, cue, shared);
    const actual = about.round !== undefined ? about.round : toldRound;
    const ofParty = actual === 'primary' || actual === 'runoff' || actual === 'caucus';
    const isOpen = special || cue?.open === true || hasOpenPrimary(seat);
    const ownParty = actual === 'primary' && !isOpen && person ? (parties.get(person.id) ?? null) : null;
    const partyTold = cue?.party ?? (isMain ? party : null) ?? ownParty;
    const isPresidency = seat.office === 'President';
    const outcome = { decided: about.decided, round: actual };
    const yearTold = isPresidency
      ? cycleAt(sentence, when, published, person, outcome)
      : isAhead
        ? null
        : when;
    // "Trump's big win in Indiana", told beside the Democrats' primary: not of theirs.
    const isRun = isPresidency && about.decided === true && person !== null && yearTold !== null;
    const partyKnown = isRun ? contenderIn(person, yearTold)?.party : undefined;
    // "Finch upset a well-known rival in 2012", told of the presidency, for which she did not run then: the seat that she holds.
    // Polls ask about people who do not run.
    const isPoll = about.decided === false && about.ofState === true;
    const isNoRun = isPresidency && person !== null && yearTold !== null && ranInOtherYears(person, yearTold);
    if (isNoRun && !isPoll) {
      const own = seatAside(reading, person, homes.get(person.id), seats.seats);
      return own && { ...own, year: when, special: false, round: actual, party: ofParty ? partyTold : null };
    }
    return {
      office: seat.office,
      place:
        (isOfCountry(seat) &&
          about.ofState &&
          (stateVoting(reading, sentence, cues, token) ?? (about.decided === false ? polled : null))) ||
        // "As for Finch, she now backs Roe", below a word on New Hampshire: for the country’s presidency.
        (seat.office === 'President' && !about.ofState && !local ? 'US' : place),
      year: yearTold,
      special,
      round: actual,
      party: ofParty ? (partyKnown ?? partyTold) : null,
    };
  };

  const [opening] = reading.sentences;
  const main = mainSeat && opening ? contestOfSeat(mainSeat, year, round, party) : null;
  return {
    seats: seats.seats,
    main,
    cuesIn: (sentence) => seats.cues[sentence.index]!,
    contestAt,
    seatUnderHeading: (sentence) => {
      const heading = headingCue(seats, sentence);
      return heading ? seats.seatOf(heading) : seatOfSection(reading, sentence, seats);
    },
    presidentialAt: (sentence, verb, person) => {
      const when = yearAt(reading, sentence, verb, seats.cues[sentence.index]!) ?? year;
      // "won the primary in Ohio" tells its round by itself.
      const isOfMain = main?.office === 'President' && seats.cues[sentence.index]!.every((cue) => !cue.round);
      // "Hillary Clinton won the district", told of a race for the House
      const isNominee =
        when !== null &&
        DEFEATED_NOMINEES.get(person.of.name)?.includes(presidentialYear(when)) === true &&
        !people.named.has(person.of.id);
      const isKnown =
        presidents.has(person.of.id) ||
        isNominee ||
        (isOfMain && people.named.get(person.of.id)?.office === 'President');
      const focus = main && !isOfMain ? { ...main, round: null, party: null } : main;
      const told = presidentialResults(reading, sentence, verb, person, isKnown, focus, when);
      // "Reagan won Kentucky", told in 2016: when, nobody says.
      return told && when !== null && ranInOtherYears(person.of, presidentialYear(when)) ? [] : told;
    },
    isPresident: ({ id }) => presidents.has(id),
    homeOf: ({ id }) => homes.get(id)?.state ?? null,
    partyOf: ({ id }) => parties.get(id) ?? null,
    round,
    beforeRunoff: roundBefore(seats),
  };
}

const isOfCountry = ({ office, place }: Seat): boolean => office === 'President' && place === 'US';

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

/** The seats that sentences name beside people, but those that a person held once. What is told of another year's race tells nothing of this one's. */
function namingsOf(reading: Reading, seats: Seats, year: number | null): Naming[] {
  const held = heldBefore(reading, seats);
  return inEach(reading.sentences, (sentence) => {
    const cues = seats.cues[sentence.index]!;
    if (cues.length === 0) return [];
    return inEach(sentence.people, (person) => {
      if (person.kind !== 'name') return [];
      const told = yearAt(reading, sentence, person.firstToken, cues);
      if (told !== null && year !== null && told < year) return [];
      const seat = nearestSeat(reading, sentence, person.firstToken, seats, year);
      const isSought = seat && seat !== 'unknown' && !held.has(`${person.of.id} ${seat.office}`);
      return isSought ? [{ person: person.of.id, seat, weight: 1 }] : [];
    });
  });
}
