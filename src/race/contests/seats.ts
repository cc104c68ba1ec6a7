import { isAtLarge } from '../../knowledge/at-large.js';
import { yearOf } from '../../text/calendar.js';
import { inEach } from '../../text/in-each.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { type ContestCue, findCues, NOTHING } from './cues.js';
import { holderCues } from './holders.js';
import type { Home } from './home-states.js';
import { incumbentSeats } from './incumbents.js';
import { mainState, mainTown } from './main-place.js';
import type { PlaceCode } from './place-code.js';
import { isOfNominees, ofThePresidency, sentencesOfRivals } from './presidential-primaries.js';
import { officesOfManyStates, placedByTheOnlyState, seatsOfTheSenate } from './round-ups.js';
import { type Section, sectionAt, sectionsOf } from './sections.js';
import { usualOffice } from './usual-office.js';
import { yearAt } from './years.js';

/** A seat that an article speaks of: an office and its place, "?" where no place is told. */
export interface Seat {
  readonly office: string;
  readonly place: string;
  /** How much of the article is about it. */
  readonly weight: number;
  readonly special: boolean;
}

/** What cues say of each sentence, and which seats they make up together. */
export interface Seats {
  /** By weight, the main one first. */
  readonly seats: readonly Seat[];
  readonly cues: readonly (readonly ContestCue[])[];
  /** The same, of the whole article in a row. */
  readonly allCues: readonly ContestCue[];
  /** The parts of a round-up; none in any other article. */
  readonly sections: readonly Section[];
  /** The offices whose races in many states the article is about. */
  readonly ofManyStates: ReadonlySet<string>;
  /** The seat that a cue names or stands for; null where it may be any. */
  readonly seatOf: (cue: ContestCue) => Seat | null;
}

/** A headline says what an article is about, its beginning nearly so. */
const WEIGHTS = { title: 5, opening: 3, rest: 1 } as const;
const OPENING_SENTENCES = 4;
/** So often a presidential race must be spoken of to be what an article is about. */
const ENOUGH = 2;

export function findSeats(reading: Reading, homes: ReadonlyMap<string, Home>): Seats {
  const weights = sentenceWeights(reading);
  const state = mainState(reading, weights);
  const town = mainTown(reading, weights, state);
  const sections = sectionsOf(reading);
  const found = inSections(reading, sections, (sentence) => {
    const named = ofTheState(reading, findCues(reading, sentence, state));
    const isTold = named.some(({ office, generic }) => office !== null && !generic);
    return isTold ? named : [...named, ...holderCues(reading, sentence, homes)];
  });
  const withOffices = ofThePresidency(reading, found);
  const ofManyStates = officesOfManyStates(reading, withOffices, homes);
  const cues = seatsOfTheSenate(reading, placedByTheOnlyState(reading, withOffices, ofManyStates));
  const allCues = inEach(cues, (own) => own);
  const { published } = reading.document;
  const placeFor = (office: string, place: PlaceCode | null): string | null =>
    placeIn(office, place, published === null ? null : yearOf(published));
  const leansOn = (cue: ContestCue, seat: Seat): boolean => leans(cue, seat, placeFor);
  const tally = new SeatTally();

  // First the seats that are named in full, then the cues that lean on them.
  const leaning: { cue: ContestCue; weight: number; special: boolean; paragraph: number }[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    const weight = weights[index]!;
    for (const cue of cues[index]!) {
      if (cue.generic) continue;
      // "the special election that sent her here in 2020" is no word about this one.
      const special = cue.special && yearAt(reading, sentence, cue.firstToken, cues[index]!) === null;
      const place = cue.office ? placeFor(cue.office, cue.place) : null;
      const isWhole = cue.office && place && !lacksSeat(cue.office, place);
      if (isWhole) tally.add(cue.office!, place, weightOf(cue, weight), special);
      else leaning.push({ cue, weight, special, paragraph: sentence.paragraph });
    }
  }
  const usual = usualOffice(allCues);
  for (const { cue, weight, special } of leaning.toSorted((a, b) => rank(a.cue) - rank(b.cue))) {
    if (!cue.office) {
      // "the Montana special election", in an article that speaks of the House again and again
      const place = special && usual !== null ? placeFor(usual, cue.place) : null;
      if (place !== null && !tally.byWeight().some((seat) => seat.place.slice(0, 2) === place.slice(0, 2)))
        tally.add(usual!, place, weight, special);
      continue;
    }
    const best = tally.byWeight().find((seat) => leansOn(cue, seat));
    const told =
      placeFor(cue.office, cue.place) ?? placeFor(cue.office, town) ?? placeFor(cue.office, stateCode(state));
    tally.add(cue.office, best?.place ?? told ?? '?', weightOf(cue, weight), special);
  }
  // Where neither headline nor lede names a contest, the office of whoever stands for it again does.
  // A race for the presidency that is spoken of again and again is no mayor's.
  const isTold = ({ office, weight }: Seat): boolean =>
    weight >= (office === 'President' ? ENOUGH : WEIGHTS.opening);
  if (!tally.byWeight().some(isTold)) {
    for (const { office, index, person } of incumbentSeats(reading)) {
      const home = stateCode(homes.get(person)?.state ?? state);
      tally.add(office, placeFor(office, town) ?? placeFor(office, home) ?? '?', weights[index]!, false);
    }
  }

  if (tally.byWeight().length === 0 && isOfNominees(reading))
    tally.add('President', 'US', WEIGHTS.rest, false);
  // "Finch's campaign called Roe's remark insulting", told of two who run for president, without the word.
  if (!tally.byWeight().some(({ office }) => office === 'President'))
    for (const { index } of sentencesOfRivals(reading)) tally.add('President', 'US', weights[index]!, false);

  const sorted = tally.byWeight();
  const [main] = sorted;
  // "a special election" without a seat of its own is about the main one.
  const specialAlone = leaning.some(
    ({ cue, special, paragraph }) =>
      special && cue.office === null && !namesAnother(reading, cues, paragraph, main, leansOn),
  );
  const seats: Seat[] = sorted.map((seat) => ({
    ...seat,
    special: seat.special || (seat === main && specialAlone),
  }));
  return {
    seats,
    cues,
    allCues,
    sections,
    ofManyStates,
    seatOf: (cue) => {
      if (!cue.office || cue.generic) return null;
      const place = placeFor(cue.office, cue.place);
      const named = seats.find((seat) => seat.office === cue.office && seat.place === place);
      return named ?? seats.find((seat) => leansOn(cue, seat)) ?? null;
    },
  };
}

/** What only a title tells weighs as little in the first paragraphs as anywhere, unless its holder is recalled. */
const weightOf = ({ implied, special }: ContestCue, weight: number): number =>
  implied && !special ? WEIGHTS.rest : weight;

/** Cues that name a place tell more than those that lean on another's. */
const rank = ({ place }: ContestCue): number => (place === null ? 1 : 0);

/**
 * The cues of all sentences. In a part of a round-up an office is that of its state; a part that names no office is
 * about the one that the round-up is about: "3 Senate primaries to watch", then "Kentucky: …".
 */
function inSections(
  reading: Reading,
  sections: readonly Section[],
  cuesOf: (sentence: SentenceReading) => ContestCue[],
): ContestCue[][] {
  const found = reading.sentences.map(cuesOf);
  if (sections.length === 0) return found;
  const usual = usualOffice(inEach(found, (own) => own));
  const cues = found.map((own, index) => {
    const section = sectionAt(sections, reading.sentences[index]!);
    if (!section || section.state === null) return own;
    const isOfState = (cue: ContestCue): boolean =>
      cue.place === null && cue.office !== null && cue.office !== 'President';
    return own.map((cue) => (isOfState(cue) ? { ...cue, place: stateCode(section.state) } : cue));
  });
  for (const { state, first, end } of sections) {
    if (state === null) continue;
    const isTold = cues
      .slice(first, end)
      .some((own) => own.some((cue) => cue.office !== null && !cue.generic));
    if (isTold || usual === null) continue;
    const { firstToken } = reading.sentences[first]!;
    const heading = { firstToken, endToken: firstToken + 1, office: usual, place: stateCode(state) };
    cues[first]!.unshift({ ...NOTHING, ...heading });
  }
  return cues;
}

/** "for treasurer in 2014", in an article that calls her the former state treasurer: the state's. */
function ofTheState({ tokens }: Reading, cues: ContestCue[]): ContestCue[] {
  if (!cues.some(({ office }) => office === 'Other(treasurer)')) return cues;
  const stateHasOne = tokens.some(
    ({ lower }, i) => lower === 'treasurer' && tokens[i - 1]?.lower === 'state',
  );
  return stateHasOne
    ? cues.map((cue) =>
        cue.office === 'Other(treasurer)' ? { ...cue, office: 'Other(state-treasurer)' } : cue,
      )
    : cues;
}

/** Whether a paragraph names another seat than the main one, and not the main one: its special election is that seat's. */
function namesAnother(
  { sentences }: Reading,
  cues: readonly (readonly ContestCue[])[],
  paragraph: number,
  main: Seat | undefined,
  leansOn: (cue: ContestCue, seat: Seat) => boolean,
): boolean {
  const named = inEach(sentences, (sentence) =>
    sentence.paragraph === paragraph ? cues[sentence.index]!.filter(({ office }) => office !== null) : [],
  );
  return main !== undefined && named.length > 0 && !named.some((cue) => leansOn(cue, main));
}

/** Seats with how much is said of each. */
class SeatTally {
  readonly #seats = new Map<string, Seat>();
  readonly #counts = new Map<string, number>();

  add(office: string, place: string, weight: number, special: boolean): void {
    const key = `${office}:${place}`;
    const before = this.#seats.get(key);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    this.#seats.set(key, {
      office,
      place,
      weight: weight + (before?.weight ?? 0),
      special: special || (before?.special ?? false),
    });
  }

  /** "What it means for the presidential election", at the beginning of an article about a governor, counts once each time. */
  byWeight(): Seat[] {
    const told = [...this.#seats.values()].some(
      ({ office, weight }) => office !== 'President' && weight >= WEIGHTS.opening,
    );
    const weightOf = ({ office, place, weight }: Seat): number =>
      told && office === 'President' && weight < WEIGHTS.title
        ? (this.#counts.get(`${office}:${place}`) ?? 0)
        : weight;
    return [...this.#seats.values()].sort((a, b) => weightOf(b) - weightOf(a));
  }
}

function sentenceWeights({ sentences }: Reading): number[] {
  let inText = 0;
  return sentences.map(({ zone }) => {
    if (zone === 'title') return WEIGHTS.title;
    if (zone !== 'text') return WEIGHTS.rest;
    return inText++ < OPENING_SENTENCES ? WEIGHTS.opening : WEIGHTS.rest;
  });
}

const stateCode = (state: string | null): PlaceCode | null =>
  state ? { code: state, state, kind: 'state' } : null;

const DISTRICT_OFFICES: Readonly<Record<string, PlaceCode['kind']>> = {
  'US-House': 'cd',
  'State-House': 'sldl',
  'State-Senate': 'sldu',
};
/** The kind of place that fills each local office; both where either may. */
const LOCAL_OFFICES: Readonly<Record<string, readonly PlaceCode['kind'][]>> = {
  Mayor: ['local'],
  'Other(city-council)': ['local'],
  'Other(school-board)': ['local', 'county'],
  'Other(county-commission)': ['county'],
  'Other(sheriff)': ['county'],
  'Other(county-executive)': ['county'],
  'Other(district-attorney)': ['local', 'county'],
};

/** What the capital, which is no state, does not vote for. */
const VOTES_IN_STATES = new Set(['US-Senate', 'Governor', 'Lt-Governor']);

/** The place part of a key for an office, in a year; null where the place cannot be one of the office's. */
function placeIn(office: string, place: PlaceCode | null, year: number | null): string | null {
  if (office === 'President')
    return place && place.kind !== 'local' && place.kind !== 'county' ? place.code : 'US';
  if (!place || (place.state === 'DC' && VOTES_IN_STATES.has(office))) return null;
  if (office === 'US-House' && place.kind === 'state' && isAtLarge(place.state, year))
    return `${place.state}-AL`;
  const district = DISTRICT_OFFICES[office];
  if (district) return place.kind === district ? place.code : place.kind === 'state' ? place.state : null;
  const local = LOCAL_OFFICES[office];
  if (local) return local.includes(place.kind) ? place.code : null;
  return place.state;
}

const lacksSeat = (office: string, place: string): boolean =>
  office in DISTRICT_OFFICES && !place.includes('-');

/** Whether a cue that names less can be about a seat: the same office, and nothing against the place. */
function leans(
  cue: ContestCue,
  seat: Seat,
  placeFor: (office: string, place: PlaceCode | null) => string | null,
): boolean {
  if (cue.office !== seat.office) return false;
  const place = placeFor(seat.office, cue.place);
  if (place === null || cue.place === null || place === seat.place || seat.place === '?') return true;
  return seat.place.startsWith(`${place}-`);
}
