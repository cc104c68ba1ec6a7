import type { Reading, SentenceReading } from '../reading/reading.js';
import { type ContestCue, findCues, isPartyTag } from './cues.js';
import { type PlaceCode, placeCode } from './place-code.js';

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
  /** The seat that a cue names or stands for; null where it may be any. */
  readonly seatOf: (cue: ContestCue) => Seat | null;
  /** Postal code of the state that the article is about. */
  readonly state: string | null;
}

/** A headline says what an article is about, its beginning nearly so. */
const WEIGHTS = { title: 5, opening: 3, rest: 1 } as const;
const OPENING_SENTENCES = 4;

const weightOf = (sentence: SentenceReading, inText: number): number =>
  sentence.zone === 'title'
    ? WEIGHTS.title
    : sentence.zone === 'text' && inText < OPENING_SENTENCES
      ? WEIGHTS.opening
      : WEIGHTS.rest;

export function findSeats(reading: Reading): Seats {
  const cues = reading.sentences.map((sentence) => findCues(reading, sentence));
  const state = mainState(reading);
  const weights = new Map<string, { office: string; place: string; weight: number; special: boolean }>();
  const add = (office: string, place: string, weight: number, special: boolean): void => {
    const key = `${office}:${place}`;
    const seat = weights.get(key) ?? { office, place, weight: 0, special: false };
    weights.set(key, { ...seat, weight: seat.weight + weight, special: seat.special || special });
  };

  // First the seats that are named in full, then the cues that lean on them.
  const leaning: { cue: ContestCue; weight: number }[] = [];
  let inText = 0;
  for (const [index, sentence] of reading.sentences.entries()) {
    const weight = weightOf(sentence, inText);
    if (sentence.zone === 'text') inText++;
    for (const cue of cues[index]!) {
      const place = cue.office ? placeFor(cue.office, cue.place) : null;
      if (cue.office && place && !lacksSeat(cue.office, place)) add(cue.office, place, weight, cue.special);
      else leaning.push({ cue, weight });
    }
  }
  for (const { cue, weight } of leaning) {
    if (!cue.office) continue;
    const fitting = [...weights.values()].filter((seat) => leansOn(cue, seat));
    const best = fitting.sort((a, b) => b.weight - a.weight)[0];
    const place =
      best?.place ?? placeFor(cue.office, cue.place) ?? placeFor(cue.office, stateCode(state)) ?? '?';
    add(cue.office, place, weight, cue.special);
  }

  const sorted = [...weights.values()].sort((a, b) => b.weight - a.weight);
  const main = sorted[0];
  // "a special election" without a seat of its own is about the main one.
  const specialAlone = leaning.some(({ cue }) => cue.special && cue.office === null);
  const seats: Seat[] = sorted.map((seat) => ({
    ...seat,
    special: seat.special || (seat === main && specialAlone),
  }));
  const byKey = new Map(seats.map((seat) => [`${seat.office}:${seat.place}`, seat]));
  return {
    seats,
    cues,
    state,
    seatOf: (cue) => {
      if (!cue.office) return null;
      const place = placeFor(cue.office, cue.place);
      const named = place && byKey.get(`${cue.office}:${place}`);
      return named || (seats.find((seat) => leansOn(cue, seat)) ?? null);
    },
  };
}

const stateCode = (state: string | null): PlaceCode | null =>
  state ? { code: state, state, kind: 'state' } : null;

const DISTRICT_OFFICES: Readonly<Record<string, PlaceCode['kind']>> = {
  'US-House': 'cd',
  'State-House': 'sldl',
  'State-Senate': 'sldu',
};
const isLocal = (office: string): boolean => office === 'Mayor' || LOCAL_OTHERS.has(office);
const LOCAL_OTHERS = new Set([
  'Other(school-board)',
  'Other(city-council)',
  'Other(county-commission)',
  'Other(sheriff)',
  'Other(county-executive)',
  'Other(district-attorney)',
]);

/** The place part of a key for an office; null where the place cannot be one of the office's. */
function placeFor(office: string, place: PlaceCode | null): string | null {
  if (office === 'President')
    return place && place.kind !== 'local' && place.kind !== 'county' ? place.code : 'US';
  if (!place) return null;
  const district = DISTRICT_OFFICES[office];
  if (district) return place.kind === district ? place.code : place.kind === 'state' ? place.state : null;
  if (isLocal(office)) return place.kind === 'local' || place.kind === 'county' ? place.code : null;
  return place.state;
}

const lacksSeat = (office: string, place: string): boolean =>
  office in DISTRICT_OFFICES && !place.includes('-');

/** Whether a cue that names less can be about a seat: the same office, and nothing against the place. */
function leansOn(cue: ContestCue, seat: { office: string; place: string }): boolean {
  if (cue.office !== seat.office) return false;
  const place = placeFor(seat.office, cue.place);
  return (
    place === null ||
    cue.place === null ||
    place === seat.place ||
    seat.place.startsWith(`${place}-`) ||
    seat.place === '?'
  );
}

/** The state most spoken of; the states of party tags ("R-Ga.") do not count. */
function mainState(reading: Reading): string | null {
  const counts = new Map<string, number>();
  let inText = 0;
  for (const sentence of reading.sentences) {
    const weight = weightOf(sentence, inText);
    if (sentence.zone === 'text') inText++;
    for (const place of sentence.places) {
      const code = isPartyTag(reading.tokens, place) ? null : placeCode(place.of);
      if (code) counts.set(code.state, (counts.get(code.state) ?? 0) + weight);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? null;
}
