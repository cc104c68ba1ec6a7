import type { Reading, SentenceReading } from '../reading/reading.js';
import { isPartyTag } from './cue-place.js';
import type { ContestCue } from './cues.js';
import { type PlaceCode, placeCode } from './place-code.js';

/** Offices that every state fills, one seat at a time. */
const OF_ANY_STATE = new Set(['US-Senate', 'Governor']);
/** So many states make an article one about many. */
const MANY = 3;

/** The offices whose races in many states an article is about: "Senate races", "control of the Senate", and three states. */
export function officesOfManyStates(
  { tokens, sentences }: Reading,
  cues: readonly (readonly ContestCue[])[],
): ReadonlySet<string> {
  const states = new Set(sentences.flatMap((sentence) => statesIn(tokens, sentence).map(({ code }) => code)));
  if (states.size < MANY) return new Set();
  return new Set(
    cues
      .flat()
      .flatMap(({ office, generic }) =>
        generic && office !== null && OF_ANY_STATE.has(office) ? [office] : [],
      ),
  );
}

/**
 * In an article about races of many states a seat is that of the only state its sentence names: "In Iowa, a poll put
 * Republican Ada Finch ahead of Bo Roe, who is struggling to keep the Senate seat".
 */
export function placedByTheOnlyState(
  reading: Reading,
  cues: readonly (readonly ContestCue[])[],
  offices: ReadonlySet<string>,
): readonly (readonly ContestCue[])[] {
  if (offices.size === 0) return cues;
  return cues.map((own, index) => {
    const isOpen = (cue: ContestCue): boolean =>
      cue.office !== null && offices.has(cue.office) && cue.place === null && !cue.generic;
    if (!own.some(isOpen)) return own;
    const states = statesIn(reading.tokens, reading.sentences[index]!);
    const [only] = states;
    if (!only || states.some(({ code }) => code !== only.code)) return own;
    return own.map((cue) => (isOpen(cue) ? { ...cue, place: only } : cue));
  });
}

/** The states that a sentence names, but those of party tags. */
const statesIn = (tokens: Reading['tokens'], { places }: SentenceReading): PlaceCode[] =>
  places.flatMap((place) => {
    const code = isPartyTag(tokens, place) ? null : placeCode(place.of);
    return code?.kind === 'state' ? [code] : [];
  });
