import { STATE_FORMS } from '../../knowledge/states.js';
import type { Token } from '../../text/tokens.js';
import type { PlaceAt, Reading, SentenceReading } from '../reading/reading.js';
import type { ContestCue } from './cues.js';
import { type PlaceCode, placeCode } from './place-code.js';

/** How far from a cue the place it belongs to may stand, in tokens. */
const PLACE_REACH = 8;

/** "Colorado Senate race", "Senate race in Colorado", "a congressional race in Arizona". */
export function placeOf(
  reading: Reading,
  sentence: SentenceReading,
  cue: ContestCue,
  state: string | null,
): PlaceCode | null {
  const { tokens } = reading;
  let best: { code: PlaceCode; distance: number } | null = null;
  for (const place of sentence.places) {
    const code = placeCode(place.of, state);
    if (!code || isPartyTag(tokens, place)) continue;
    const before = place.endToken <= cue.firstToken;
    const distance = before ? cue.firstToken - place.endToken : place.firstToken - cue.endToken;
    const linked = before
      ? distance <= 2
      : distance <= PLACE_REACH && hasLink(tokens, cue.endToken, place.firstToken);
    if (distance < 0 || !linked) continue;
    if (!best || distance < best.distance) best = { code, distance };
  }
  return best?.code ?? stateBefore(tokens, sentence, cue.firstToken) ?? openingState(tokens, sentence);
}

/** "Indiana Senate", taken for the name of a chamber: its state, for a contest. */
function stateBefore(tokens: readonly Token[], sentence: SentenceReading, at: number): PlaceCode | null {
  for (const length of [2, 1]) {
    if (at - length < sentence.firstToken) continue;
    const name = tokens
      .slice(at - length, at)
      .map((token) => token.text)
      .join(' ');
    const state = STATE_FORMS.get(name);
    if (state) return { code: state.code, state: state.code, kind: 'state' };
  }
  return null;
}

/** "In New Mexico, Democrat Bo Roe is running for governor": the state that a sentence opens with. */
export function openingState(
  tokens: readonly Token[],
  { firstToken, places }: SentenceReading,
): PlaceCode | null {
  if (tokens[firstToken]!.lower !== 'in') return null;
  const place = places.find((one) => one.firstToken === firstToken + 1);
  const code = place && tokens[place.endToken]?.text === ',' ? placeCode(place.of) : null;
  return code?.kind === 'state' ? code : null;
}

/** "in Colorado", "for Georgia's", "from Ohio". */
function hasLink(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (['in', 'for', 'from', 'of'].includes(tokens[i]!.lower)) return true;
  return false;
}

/** The state in "(R-Ga.)" tells where a person sits, not which race is spoken of. */
export function isPartyTag(tokens: readonly Token[], place: PlaceAt): boolean {
  const [letter, dash] = [tokens[place.firstToken - 2], tokens[place.firstToken - 1]];
  return dash?.text === '-' && /^[DRIL]$/.test(letter?.text ?? '');
}
