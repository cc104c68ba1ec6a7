import type { Token } from '../../text/tokens.js';
import type { SentenceReading } from '../reading/reading.js';
import type { ContestCue } from './cues.js';
import { OFFICE_WORDS } from './office-words.js';
import { type PlaceCode, placeCode } from './place-code.js';

/** Offices of which a state fills one at a time; a state has many seats in the House. */
const ONE_OF_A_STATE = new Set([
  'US-Senate',
  'Governor',
  'Attorney-General',
  'Secretary-of-State',
  'Lt-Governor',
]);
const LINKS = new Set([',', 'and']);
/** How far behind the plural the first state may stand, in tokens: "battles head on to the general in Missouri". */
const REACH = 8;

/**
 * The races that a plural stands for, where it says of which states or offices:
 *   "Iowa, Kansas and North Carolina Senate races" · "Senate battles in Missouri and Michigan" ·
 *   "the gubernatorial and Senate races", in an article about one state
 * None for "control of the Senate", "House races in Ohio".
 */
export function singlesOf(
  tokens: readonly Token[],
  sentence: SentenceReading,
  cue: ContestCue,
): ContestCue[] {
  if (cue.office === null || !ONE_OF_A_STATE.has(cue.office)) return [];
  const states = [...statesBefore(tokens, sentence, cue), ...statesBehind(tokens, sentence, cue)];
  if (states.length > 1) return states.map((place) => ({ ...cue, place, generic: false }));
  return followsAnother(tokens, sentence, cue) ? [{ ...cue, generic: false }] : [];
}

const stateOf = ({ of }: SentenceReading['places'][number]): PlaceCode[] => {
  const code = placeCode(of);
  return code?.kind === 'state' ? [code] : [];
};

/** "Iowa, Kansas and North Carolina" right before the office. */
function statesBefore(tokens: readonly Token[], { places }: SentenceReading, cue: ContestCue): PlaceCode[] {
  const states: PlaceCode[] = [];
  let end = cue.firstToken;
  for (const place of places.toReversed()) {
    if (place.endToken > end) continue;
    const between = tokens.slice(place.endToken, end);
    if (!between.every(({ lower }) => LINKS.has(lower))) break;
    states.unshift(...stateOf(place));
    end = place.firstToken;
  }
  return states;
}

/** "in Missouri and Michigan" behind the plural. */
function statesBehind(tokens: readonly Token[], { places }: SentenceReading, cue: ContestCue): PlaceCode[] {
  const states: PlaceCode[] = [];
  let end = -1;
  for (const place of places) {
    if (place.firstToken < cue.endToken) continue;
    const isFirst =
      end < 0 && place.firstToken - cue.endToken <= REACH && tokens[place.firstToken - 1]!.lower === 'in';
    const isNext = end >= 0 && tokens.slice(end, place.firstToken).every(({ lower }) => LINKS.has(lower));
    if (!isFirst && !isNext) break;
    states.push(...stateOf(place));
    end = place.endToken;
  }
  return states;
}

/** "the gubernatorial and Senate races": an office right before "and" makes each of them one race. */
function followsAnother(tokens: readonly Token[], { firstToken }: SentenceReading, cue: ContestCue): boolean {
  const and = cue.firstToken - 1;
  if (and <= firstToken || tokens[and]!.lower !== 'and') return false;
  return OFFICE_WORDS.some(({ words }) => {
    const at = and - words.length;
    return at >= firstToken && words.every((word, i) => tokens[at + i]!.lower === word);
  });
}
