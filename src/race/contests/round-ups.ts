import { inEach, oneInEach } from '../../text/in-each.js';
import { hasElectionWord } from '../reading/electoral.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { placesOf, trigger } from '../reading/triggers.js';
import { isPartyTag } from './cue-place.js';
import { type ContestCue, NOTHING } from './cues.js';
import type { Home } from './home-states.js';
import { type PlaceCode, placeCode } from './place-code.js';

/** Offices that every state fills, one seat at a time. */
const OF_ANY_STATE = new Set(['US-Senate', 'Governor']);
/** So many states make an article one about many. */
const MANY = 3;

/**
 * The offices whose races in many states an article is about: "Senate races", "control of the Senate", and three states; "Sens.
 * Ada Finch of Iowa, Ohio's Bo Roe and Ida Tate of Utah all lost", each of a state of their own.
 */
export function officesOfManyStates(
  { tokens, sentences }: Reading,
  cues: readonly (readonly ContestCue[])[],
  homes: ReadonlyMap<string, Home>,
): ReadonlySet<string> {
  const states = new Set<string>();
  for (const sentence of sentences) for (const { code } of statesIn(tokens, sentence)) states.add(code);
  if (states.size < MANY) return new Set();
  return new Set(
    inEach(sentences, ({ index, people }) => {
      const own = new Set(oneInEach(people, ({ of }) => homes.get(of.id)?.state));
      return inEach(cues[index]!, ({ office, generic }) =>
        office !== null && OF_ANY_STATE.has(office) && (generic || own.size >= MANY) ? [office] : [],
      );
    }),
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

const CONTROL = new Set(['control', 'majority', 'takeover']);
const CHAMBER = trigger(['senate']);
/** How far from the chamber the word may stand, in tokens. */
const CONTROL_REACH = 3;
/** Sentences in which an article says what it is about, the headline among them. */
const OPENING = 5;

/**
 * The cues of an article that opens with who controls the Senate, speaks of three states or more, and names no seat by an
 * office: each sentence that tells of people in one state is about that state's. As they are, in any other article.
 */
export function seatsOfTheSenate(
  reading: Reading,
  cues: readonly (readonly ContestCue[])[],
): readonly (readonly ContestCue[])[] {
  const isTold = cues.some((own) => own.some(({ office, generic }) => office !== null && !generic));
  if (isTold || !reading.sentences.slice(0, OPENING).some((sentence) => isOfControl(reading, sentence)))
    return cues;
  const states = inEach(reading.sentences, (sentence) => statesIn(reading.tokens, sentence));
  if (new Set(states.map(({ code }) => code)).size < MANY) return cues;
  return cues.map((own, index) => [
    ...own,
    ...seatOfTheOnlyState(reading, reading.sentences[index]!, 'US-Senate'),
  ]);
}

/** "win control of the Senate", "the Senate majority is at stake"; not "the Senate majority leader". */
const isOfControl = (reading: Reading, sentence: SentenceReading): boolean =>
  placesOf(reading, sentence, CHAMBER).some((at) => {
    const { tokens } = reading;
    const before = tokens.slice(Math.max(sentence.firstToken, at - CONTROL_REACH), at);
    const isBehind = CONTROL.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower !== 'leader';
    return isBehind || before.some(({ lower }) => CONTROL.has(lower));
  });

/**
 * "Kansas Sen. Pat Roe faces independent Greg Orr", "In Iowa, Finch and Vole are in a dead heat", in an article about the
 * Senate races of many states: the seat of the only state that is named.
 */
function seatOfTheOnlyState(reading: Reading, sentence: SentenceReading, office: string): ContestCue[] {
  const { zone, people, places } = sentence;
  const [only, ...others] = statesIn(reading.tokens, sentence);
  if (zone !== 'text' || !only || others.some(({ code }) => code !== only.code)) return [];
  const names = new Set(inEach(people, ({ kind, of }) => (kind === 'name' ? [of.id] : [])));
  if (names.size === 0 || !(names.size > 1 || hasElectionWord(reading, sentence))) return [];
  const { firstToken, endToken } = places.find(({ of }) => placeCode(of)?.code === only.code)!;
  return [{ ...NOTHING, firstToken, endToken, office, place: only }];
}

/** The states that a sentence names, but those of party tags. */
const statesIn = (tokens: Reading['tokens'], { places }: SentenceReading): PlaceCode[] =>
  inEach(places, (place) => {
    const code = isPartyTag(tokens, place) ? null : placeCode(place.of);
    return code?.kind === 'state' ? [code] : [];
  });
