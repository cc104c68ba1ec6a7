import { PARTY_ADJECTIVES } from '../../knowledge/parties.js';
import { STATE_FORMS } from '../../knowledge/states.js';
import { yearOf } from '../../text/calendar.js';
import type { Token } from '../../text/tokens.js';
import type { Round } from '../contest.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { placesOf, trigger } from '../reading/triggers.js';
import { districtIn, openingState, placeOf, stateEndingAt, whereState } from './cue-place.js';
import { isAppointed, isDenied, isFilled, isGivenUp } from './not-run-for.js';
import { FOR_WORDS, OFFICE_WORDS, type OfficeWords, RACE_NOUNS } from './office-words.js';
import { type PlaceCode, placeCode } from './place-code.js';
import { racesByPlace } from './place-cues.js';
import { singlesOf } from './plural-cues.js';
import { isSpecial, partyBefore, ROUND_WORDS, roundAt, roundCue } from './round-cues.js';
import { isSought } from './sought.js';

/** Words that name a contest, or a part of its name: "Georgia's 6th District", "the Senate race", "the runoff". */
export interface ContestCue {
  readonly firstToken: number;
  readonly endToken: number;
  readonly office: string | null;
  readonly place: PlaceCode | null;
  readonly year: number | null;
  readonly special: boolean;
  readonly round: Round | null;
  /** Letter of the party whose primary it is. */
  readonly party: string | null;
  /** A first round that is open to all parties. */
  readonly open: boolean;
  /** "House races", "control of the Senate": many seats at once, and none of them named. */
  readonly generic: boolean;
  /** Only the title of one who stands again tells the office: "Gov. Finch won a second term". */
  readonly implied?: boolean;
}

const OFFICE_OF_DISTRICT = { cd: 'US-House', sldl: 'State-House', sldu: 'State-Senate' } as const;

/** The cues of a sentence, in order. */
export function findCues(
  reading: Reading,
  sentence: SentenceReading,
  state: string | null = null,
): ContestCue[] {
  const cues: ContestCue[] = [];
  let next = sentence.firstToken;
  for (const i of placesOf(reading, sentence, CUES)) {
    if (i < next) continue;
    const cue = officeCue(reading.tokens, sentence, i) ?? roundCue(reading.tokens, i);
    if (!cue || isRecalled(reading.tokens, cue)) continue;
    const { firstToken, endToken, office, special, round, party, open, generic } = cue;
    const place = placeOf(reading, sentence, cue, state) ?? whereState(reading.tokens, sentence, firstToken);
    const year = cue.year ?? yearBefore(reading.tokens, firstToken) ?? yearAhead(reading, endToken);
    // Each field by name: to spread a cue, V8 calls its runtime.
    const placed = { firstToken, endToken, office, place, year, special, round, party, open, generic };
    const singles = cue.generic ? singlesOf(reading.tokens, sentence, placed) : [];
    cues.push(...(singles.length > 0 ? singles : [placed]));
    next = cue.endToken;
  }
  const opening = cues.length === 0 ? openingState(reading.tokens, sentence) : null;
  if (opening?.kind === 'state')
    cues.push({
      ...NOTHING,
      firstToken: sentence.firstToken,
      endToken: sentence.firstToken + 2,
      place: opening,
    });
  for (const cue of racesByPlace(reading, sentence, state))
    if (!cues.some((other) => other.firstToken < cue.endToken && cue.firstToken < other.endToken))
      cues.push({ ...NOTHING, ...cue });
  for (const place of sentence.places) {
    const code = districtIn(reading.tokens, sentence, place) ?? placeCode(place.of);
    if (code && code.kind in OFFICE_OF_DISTRICT) {
      const office = OFFICE_OF_DISTRICT[code.kind as keyof typeof OFFICE_OF_DISTRICT];
      cues.push({ ...NOTHING, firstToken: place.firstToken, endToken: place.endToken, office, place: code });
    }
  }
  return cues.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
}

const SENT = new Set(['sent', 'put', 'brought', 'elected', 'made', 'gave']);

/** "the special election that sent him here": an election of the past, which tells nothing of the one at hand. */
const isRecalled = (tokens: readonly Token[], { endToken }: Pick<ContestCue, 'endToken'>): boolean =>
  ['that', 'which'].includes(tokens[endToken]?.lower ?? '') && SENT.has(tokens[endToken + 1]?.lower ?? '');

/** A cue that tells nothing yet. */
export const NOTHING = {
  office: null,
  place: null,
  year: null,
  special: false,
  round: null,
  party: null,
  open: false,
  generic: false,
};

/** Offices by the first of their words, the longest first: "U.S. House of Representatives" before "U.S. House". */
const OFFICES_BY_FIRST_WORD: ReadonlyMap<string, OfficeWords[]> = (() => {
  const offices = new Map<string, OfficeWords[]>();
  for (const office of OFFICE_WORDS.toSorted((a, b) => b.words.length - a.words.length)) {
    const first = office.words[0]!;
    offices.set(first, [...(offices.get(first) ?? []), office]);
  }
  return offices;
})();

/** What cues begin with. */
const CUES = trigger([...OFFICES_BY_FIRST_WORD.keys(), ...ROUND_WORDS]);

function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[at + i]?.lower !== words[i]) return false;
  return true;
}

/** "U.S. Senate", "the governor's race", "running for Congress", "House seat". */
function officeCue(tokens: readonly Token[], sentence: SentenceReading, at: number): ContestCue | null {
  const best = OFFICES_BY_FIRST_WORD.get(tokens[at]!.lower)?.find(({ words }) => matches(tokens, at, words));
  if (!best) return null;
  const end = at + best.words.length;
  const noun = nounAfter(tokens, end, sentence.endToken);
  const sought = isSought(tokens, sentence, at, best.office);
  const isNamed = best.bare || noun !== null || sought || isSeatOn(tokens, at);
  if (!isNamed && !isHeading(tokens, sentence)) return null;
  if (tokens[at]!.lower === 'house' && tokens[at - 1]?.lower === 'white') return null;
  if (isAppointed(tokens, best.office, at, noun)) return null;
  if (sought && isDenied(tokens, sentence, at)) return null;
  if (noun !== null && (isGivenUp(tokens, sentence, at) || isFilled(tokens, sentence, at))) return null;
  const isOfState = tokens[at - 1]?.lower === 'state' || (noun === null && isStatesOwn(tokens, at));
  const office = (isOfState && STATE_CHAMBERS[best.office]) || best.office;
  const round = noun === null ? null : roundAt(tokens, noun);
  return {
    firstToken: at,
    endToken: noun === null ? end : noun + 1,
    office,
    place: null,
    year: null,
    special: isSpecial(tokens, at, (noun ?? end) + 2),
    round: round?.round ?? null,
    party: round ? partyBefore(tokens, at) : null,
    open: false,
    // "his previous presidential campaigns": there is one presidency only.
    generic:
      office !== 'President' &&
      (isGeneric(tokens, at, noun) || (noun === null && !sought && isChamber(tokens, at, end))),
  };
}

/** How far before an office "a seat on" may stand, over its state, in tokens. */
const SEAT_REACH = 5;

/** "an open seat on the Louisiana Supreme Court", "a seat on the school board". */
function isSeatOn(tokens: readonly Token[], at: number): boolean {
  const first = Math.max(0, at - SEAT_REACH);
  for (let i = at - 1; i > first; i--) if (tokens[i]!.lower === 'on') return tokens[i - 1]!.lower === 'seat';
  return false;
}

/** "Indiana Senate.", "New Mexico governor.": the run-in heading of a round-up. */
const LONGEST_HEADING = 6;

const isHeading = (tokens: readonly Token[], sentence: SentenceReading): boolean =>
  sentence.zone === 'text' &&
  sentence.endToken - sentence.firstToken <= LONGEST_HEADING &&
  tokens[sentence.firstToken - 1]?.paragraph !== sentence.paragraph &&
  !tokens.slice(sentence.firstToken, sentence.endToken).some(({ pos }) => pos === 'VERB' || pos === 'AUX');

const PLURALS = new Set([
  'races',
  'seats',
  'elections',
  'primaries',
  'contests',
  'campaigns',
  'candidates',
  'districts',
  'incumbents',
  'contenders',
  'battles',
  'fights',
  'matchups',
]);

/** "House races", "seats in Congress", "control of the Senate". */
function isGeneric(tokens: readonly Token[], at: number, noun: number | null): boolean {
  if (noun !== null && PLURALS.has(tokens[noun]!.lower)) return true;
  const before = tokens.slice(Math.max(0, at - 4), at).map((token) => token.lower);
  return ['control', 'majority', 'seats', 'members', 'chamber'].some((word) => before.includes(word));
}

const CHAMBERS = new Set(['senate', 'house', 'representatives']);

/** "a likely U.S. Senate takeover", "a lively day in the U.S. House": the chamber, and no seat in it. */
const isChamber = (tokens: readonly Token[], at: number, end: number): boolean =>
  end - at > 1 &&
  CHAMBERS.has(tokens[end - 1]!.lower) &&
  // "the three Republicans for U.S. Senate", "beat Roe for the U.S. Senate", "Ohio U.S. Senate"
  !FOR_WORDS.has(tokens[tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1]?.lower ?? '') &&
  !STATE_FORMS.has(tokens[at - 1]?.text ?? '');

const STATE_CHAMBERS: Readonly<Record<string, string>> = {
  'US-House': 'State-House',
  'US-Senate': 'State-Senate',
  'Other(treasurer)': 'Other(state-treasurer)',
};

/** "a 2006 run for the Indiana House": the state's own; "the Indiana Senate race", "Indiana U.S. House" are of the country's. */
function isStatesOwn(tokens: readonly Token[], at: number): boolean {
  const named = CHAMBERS.has(tokens[at]!.lower) ? stateEndingAt(tokens, at) : null;
  return named !== null && tokens[named.firstToken - 1]?.lower === 'the';
}

/** The race noun right after an office, over a possessive and words such as "special": "governor's race". */
function nounAfter(tokens: readonly Token[], end: number, limit: number): number | null {
  let last: number | null = null;
  for (let i = end; i < Math.min(end + 4, limit); i++) {
    const { lower } = tokens[i]!;
    if (RACE_NOUNS.has(lower)) last = i;
    else if (
      last !== null ||
      !(
        lower === "'s" ||
        lower === '’s' ||
        lower === 'special' ||
        lower === '-' ||
        PARTY_ADJECTIVES.has(tokens[i]!.text)
      )
    )
      break;
  }
  return last;
}

/** "the 2014 Senate race". */
function yearBefore(tokens: readonly Token[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (/^(?:19|20)\d{2}$/.test(tokens[i]!.text)) return Number(tokens[i]!.text);
    if (tokens[i]!.kind !== 'word') return null;
  }
  return null;
}

/** "running for governor in 2020", told in 2019. */
function yearAhead({ tokens, document: { published } }: Reading, end: number): number | null {
  const year = /^(?:19|20)\d{2}$/.test(tokens[end + 1]?.text ?? '') ? Number(tokens[end + 1]!.text) : null;
  const isAhead = year !== null && published !== null && year > yearOf(published);
  return isAhead && tokens[end]!.lower === 'in' ? year : null;
}
