import { nextRegularElection } from '../../knowledge/election-cycles.js';
import { novemberElectionDay } from '../../knowledge/general-election-day.js';
import type { PersonEntity } from '../../nlp/entities/entities.js';
import { yearOf } from '../../text/calendar.js';
import type { Round } from '../contest.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { isFilledInOddYear } from './election-years.js';
import { contenderIn } from './presidential.js';
import type { Seat, Seats } from './seats.js';
import { baseYear, isReported, presidentialRun, presidentialYear, yearAhead, yearAheadIn } from './years.js';

/** The year of the election for a seat that an article is about: a governor's race of today beside the presidency's of tomorrow. */
export function yearsByOffice(
  reading: Reading,
  seats: Seats,
  published: string | null,
): (seat: Seat | null) => number | null {
  const known = new Map<string, number | null>();
  const [main] = seats.seats;
  const yearOfOffice = (seat: Seat | null): number | null => {
    const office = seat?.office ?? '';
    const found = known.get(office);
    if (found !== undefined) return found;
    // What is told of the main seat's special election is told of that seat alone.
    const own = { ...seats, seats: seat === null ? [] : [seat.office === main?.office ? main : seat] };
    const told = baseYear(reading, own, published);
    const year = told !== null && isCycleUnknown(reading, own, told) ? yearAhead(reading, told) : told;
    known.set(office, year);
    return year;
  };
  return (seat) => {
    const year = yearOfOffice(seat);
    return year ?? (seat === null || isReported(reading) ? null : nextYear(seat, published));
  };
}

/**
 * The year of a seat's next regular election, where the article's year is none and nothing in it names another: "Finch faces a
 * primary", told in 2013 of a seat in the Senate that is filled in 2014; null where no rule is known.
 */
function nextYear({ office, place }: Seat, published: string | null): number | null {
  if (published === null || !/^[A-Z]{2}/.test(place) || place === 'US') return null;
  return nextRegularElection(office, place.slice(0, 2), yearOf(published));
}

/** The year of the presidential election that a sentence is about, which tells of somebody, in a round that is over or not. */
export function cycleAt(
  sentence: SentenceReading,
  year: number | null,
  published: string | null,
  person: PersonEntity | null,
  { decided, round }: { readonly decided: boolean | undefined; readonly round: Round | null },
): number | null {
  const cycle = cycleOf(year, published, decided) ?? yearAheadIn(sentence, published);
  const isToCome =
    cycle !== null && published !== null && published.slice(0, 10) <= novemberElectionDay(cycle);
  // "since Finch was elected", told before the country votes: four years ago, if she ran then.
  const isOfGeneral = round === null || round === 'general';
  return decided && isToCome && isOfGeneral && person && contenderIn(person, cycle - 4) ? cycle - 4 : cycle;
}

/** The year of the presidential election that something told of a year is about. */
function cycleOf(year: number | null, published: string | null, decided: boolean | undefined): number | null {
  if (year === null) return null;
  if (!decided) return presidentialRun(year);
  const today = published === null ? year : yearOf(published);
  // "downsized in 2007, and won the nomination": who won then won in the election to come.
  return year < today
    ? (presidentialRun(year) ?? presidentialYear(year))
    : presidentialYear(Math.min(year, today));
}

/**
 * "is running for an open Senate seat", told in an odd year: the coming cycle's, or a later one, unless the article
 * speaks of a special election, or of a runoff.
 */
function isCycleUnknown(reading: Reading, { seats: [main], allCues }: Seats, year: number): boolean {
  const isFilled = main && year % 2 === 1 ? isFilledInOddYear(main.office, main.place, year) : null;
  if (!main || main.special || main.office === 'President' || isFilled !== false) return false;
  if (isReported(reading)) return false;
  return !allCues.some((cue) => cue.special || cue.round === 'runoff' || cue.year === year);
}
