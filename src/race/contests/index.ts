import type { DateMention } from '../../nlp/dates/date.js';
import type { PersonEntity } from '../../nlp/entities/entities.js';
import { parseIsoDay, yearOf } from '../../text/calendar.js';
import { type ContestParts, formatContest, type Round } from '../contest.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import type { ContestCue } from './cues.js';
import { findSeats, type Seat, type Seats } from './seats.js';

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
  /** The round that is held, or was last held, on the day the article was published. */
  readonly round: Round | null;
}

/** What a finder knows of the contest beyond the place of its words. */
export interface About {
  readonly round?: Round | null;
  readonly year?: number | null;
}

export function readContests(reading: Reading): Contests {
  const seats = findSeats(reading);
  const published = reading.document.published;
  const year = baseYear(reading, seats, published);
  const round = focusRound(reading, seats);
  const party = primaryParty(seats, round);
  const seatOfPerson = seatsOfPeople(reading, seats);
  const mainSeat = seats.seats[0] ?? null;

  const contestAt: Contests['contestAt'] = (sentence, token, person = null, about = {}) => {
    const local = nearestSeat(sentence, token, seats);
    const seat =
      local ??
      (person ? seatOfPerson.get(person.id) : null) ??
      seatBefore(reading, sentence, seats) ??
      mainSeat;
    if (!seat) return null;
    const cues = seats.cues[sentence.index]!;
    const when =
      about.year ??
      yearAt(sentence, token, cues, published) ??
      (seat === mainSeat || local === null ? year : yearFor(seat, year));
    const isBase = when === year;
    const roundCue = about.round === undefined ? nearestRound(cues, token) : null;
    const said = about.round !== undefined ? about.round : (roundCue?.round ?? null);
    const actual = said ?? (isBase && seat === mainSeat && about.round === undefined ? round : null);
    const special = isBase
      ? seat.special || isOffYear(seat, when)
      : cues.some((cue) => cue.special) || isOffYear(seat, when);
    const partyOf = roundCue?.party ?? (isBase && seat === mainSeat ? party : null);
    return {
      office: seat.office,
      place: seat.place,
      year: when,
      special,
      round: actual,
      party: actual === 'primary' || actual === 'runoff' || actual === 'caucus' ? partyOf : null,
    };
  };

  return {
    seats: seats.seats,
    main: mainSeat ? contestAt(reading.sentences[0]!, reading.sentences[0]!.firstToken) : null,
    cuesIn: (sentence) => seats.cues[sentence.index]!,
    contestAt,
    round,
  };
}

/** A federal seat is filled in an odd year by a special election only. */
const isOffYear = ({ office }: Seat, year: number | null): boolean =>
  year !== null && year % 2 === 1 && (office === 'US-House' || office === 'US-Senate');

/**
 * The year of the election that an article reports: one that a cue names ("the 2014 Senate race"), else that
 * of its publication; of a runoff in January, that of the vote before.
 */
function baseYear(reading: Reading, { cues, seats }: Seats, published: string | null): number | null {
  const named = new Map<number, number>();
  for (const cue of cues.flat()) {
    if (cue.year === null) continue;
    if (published && cue.year < yearOf(published)) continue;
    named.set(cue.year, (named.get(cue.year) ?? 0) + 1);
  }
  if (published === null) {
    const [most] = [...named].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return most?.[0] ?? null;
  }
  const year = yearOf(published);
  if (
    isEarlyInYear(published) &&
    cues.flat().some((cue) => cue.round === 'runoff') &&
    hasVoteLastFall(reading, year)
  )
    return year - 1;
  const office = seats[0]?.office;
  // Before the year has begun an article looks ahead to a cycle that it names.
  if (named.has(year) || office === undefined) return year;
  const [ahead] = [...named.keys()].sort();
  return ahead ?? year;
}

const isEarlyInYear = (published: string): boolean => published.slice(5, 7) <= '02' && published.length >= 7;

const hasVoteLastFall = (reading: Reading, year: number): boolean =>
  reading.sentences.some((sentence) =>
    sentence.dates.some(
      ({ value }) =>
        value !== null && (value.startsWith(`${year - 1}-11`) || value.startsWith(`${year - 1}-12`)),
    ),
  );

const yearFor = (_seat: Seat, year: number | null): number | null => year;

/** Of the round that an article is about: what its headline and first paragraphs name, unless they only lead to it. */
function focusRound(reading: Reading, { cues }: Seats): Round | null {
  const LEADING_TO = new Set(
    'forced forcing forces force head heads heading headed go goes going advance advances advanced toward into avoid avoided setting set sets'.split(
      ' ',
    ),
  );
  let inText = 0;
  for (const sentence of reading.sentences) {
    if (sentence.zone === 'caption') continue;
    if (sentence.zone === 'text' && inText++ >= 4) break;
    for (const cue of cues[sentence.index]!) {
      if (cue.round === null) continue;
      if (cue.round !== 'runoff') return cue.round === 'general' ? null : cue.round;
      const before = reading.tokens.slice(Math.max(sentence.firstToken, cue.firstToken - 6), cue.firstToken);
      if (before.some((token) => LEADING_TO.has(token.lower))) return focusBefore(cues);
      return 'runoff';
    }
  }
  return null;
}

/** The round before a runoff: a primary where the article speaks of one. */
function focusBefore(cues: Seats['cues']): Round | null {
  return cues.flat().some((cue) => cue.round === 'primary' && cue.party !== null) ? 'primary' : null;
}

/** The party whose primary the article is about, where it is about one. */
function primaryParty({ cues }: Seats, round: Round | null): string | null {
  if (round !== 'primary' && round !== 'runoff' && round !== 'caucus') return null;
  const counts = new Map<string, number>();
  for (const { party } of cues.flat()) if (party) counts.set(party, (counts.get(party) ?? 0) + 1);
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > (second?.[1] ?? 0) ? most[0] : null;
}

/** The seat that some words of a sentence are about, going by the nearest cue that names one. */
function nearestSeat(_sentence: SentenceReading, token: number, seats: Seats): Seat | null {
  let best: { seat: Seat; distance: number } | null = null;
  for (const cue of seats.cues[_sentence.index]!) {
    const seat = seats.seatOf(cue);
    if (!seat) continue;
    const distance = cue.endToken <= token ? token - cue.endToken : cue.firstToken - token;
    // A place that is named outweighs an office alone.
    const placed = distance - (cue.place ? 5 : 0);
    if (!best || placed < best.distance) best = { seat, distance: placed };
  }
  return best?.seat ?? null;
}

function nearestRound(cues: readonly ContestCue[], token: number): ContestCue | null {
  const withRound = cues.filter((cue) => cue.round !== null);
  const distance = (cue: ContestCue): number =>
    cue.endToken <= token ? token - cue.endToken : Math.max(0, cue.firstToken - token);
  return withRound.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

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
    if (seats.cues[sentence.index]!.length === 0) continue;
    for (const person of sentence.people) {
      const seat = nearestSeat(sentence, person.firstToken, seats);
      if (!seat) continue;
      const mine = counts.get(person.of.id) ?? new Map<Seat, number>();
      mine.set(seat, (mine.get(seat) ?? 0) + 1);
      counts.set(person.of.id, mine);
    }
  }
  return new Map(
    [...counts].map(([person, mine]) => [
      person,
      [...mine].sort((a, b) => b[1] - a[1] || b[0].weight - a[0].weight)[0]![0],
    ]),
  );
}

/**
 * A year of its own that a sentence gives to what it tells: "In 2010, Finch won", "won by 20 points in 2016",
 * "in last November's election". A year that lies ahead is a plan, and no year of a result.
 */
function yearAt(
  sentence: SentenceReading,
  token: number,
  cues: readonly ContestCue[],
  published: string | null,
): number | null {
  const cue = cues.find((c) => c.year !== null);
  if (cue) return cue.year;
  const years = sentence.dates
    .filter(
      (date) =>
        date.value !== null && (date.grain === 'year' || date.grain === 'month' || date.grain === 'day'),
    )
    .map((date) => ({ date, year: yearOf(date.value!) }))
    .filter(
      ({ year }) =>
        published !== null && year < yearOf(published) && !isJustBefore(published, year, sentence.dates),
    );
  const distance = ({ date }: { date: DateMention }): number => Math.abs(date.firstToken - token);
  return years.sort((a, b) => distance(a) - distance(b))[0]?.year ?? null;
}

/** In January, a day of last November belongs to the race that is being decided. */
function isJustBefore(published: string, year: number, dates: readonly DateMention[]): boolean {
  const today = parseIsoDay(published);
  if (today === null || year !== yearOf(published) - 1 || !isEarlyInYear(published)) return false;
  return dates.some(
    ({ value, grain }) => grain === 'day' && value !== null && today - (parseIsoDay(value) ?? 0) < 120,
  );
}

export type { PersonAt };
export { formatContest };
