import { PARTY_ADJECTIVES } from '../../knowledge/parties.js';
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
function stateBefore(tokens: readonly Token[], sentence: SentenceReading, cue: number): PlaceCode | null {
  // "the New Hampshire Republican presidential primary"
  const at = PARTY_ADJECTIVES.has(tokens[cue - 1]?.text ?? '') ? cue - 1 : cue;
  const named = stateEndingAt(tokens, at);
  if (!named || named.firstToken < sentence.firstToken) return null;
  return { code: named.state, state: named.state, kind: 'state' };
}

/** The state, by its postal code, whose name of one word or two ends right before a token, whatever the tagger made of it. */
export function stateEndingAt(
  tokens: readonly Token[],
  end: number,
): { readonly state: string; readonly firstToken: number } | null {
  for (const firstToken of [end - 2, end - 1]) {
    if (firstToken < 0) continue;
    const name = tokens
      .slice(firstToken, end)
      .map(({ text }) => text)
      .join(' ');
    const state = STATE_FORMS.get(name);
    if (state) return { state: state.code, firstToken };
  }
  return null;
}

const OPENINGS = new Set(['in', 'meanwhile', 'and', 'also']);
/** Between "in" and the place that a sentence opens with so many words may describe it. */
const DESCRIBED_BY = 3;

/** "In New Mexico, Democrat Bo Roe is running for governor", "In heavily Democratic Baltimore, Vole won": the place that a sentence opens with. */
export function openingState(
  tokens: readonly Token[],
  { firstToken, places }: SentenceReading,
): PlaceCode | null {
  if (places.length === 0 || !OPENINGS.has(tokens[firstToken]!.lower)) return null;
  const into = tokens.slice(firstToken, firstToken + DESCRIBED_BY).find(({ lower }) => lower === 'in');
  if (!into) return null;
  const place = places.find((one) => one.firstToken > into.index);
  if (!place || place.firstToken - into.index > 1 + DESCRIBED_BY) return null;
  const described = tokens.slice(into.index + 1, place.firstToken);
  if (!described.every(({ pos }) => pos === 'ADJ' || pos === 'ADV' || pos === 'PROPN')) return null;
  const code = tokens[place.endToken]?.text === ',' ? placeCode(place.of) : null;
  return code?.kind === 'state' || code?.kind === 'local' ? code : null;
}

/** How far before a place its link may stand, over what describes it, in tokens. */
const LINK_REACH = 4;

/** "in Colorado", "for Georgia's", "from Ohio". */
function hasLink(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(from, to - LINK_REACH); i < to; i++)
    if (['in', 'for', 'from', 'of'].includes(tokens[i]!.lower)) return true;
  return false;
}

/** The state in "(R-Ga.)" tells where a person sits, not which race is spoken of. */
export function isPartyTag(tokens: readonly Token[], place: PlaceAt): boolean {
  const [letter, dash] = [tokens[place.firstToken - 2], tokens[place.firstToken - 1]];
  return dash?.text === '-' && /^[DRIL]$/.test(letter?.text ?? '');
}

/** "in New Jersey, where Rep. Finch defeated Rep. Roe": the state of the clause that a token stands in. */
export function whereState(
  tokens: readonly Token[],
  { places }: SentenceReading,
  at: number,
): PlaceCode | null {
  const place = places.findLast(
    ({ firstToken, endToken }) =>
      endToken < at && tokens[firstToken - 1]?.lower === 'in' && isBeforeWhere(tokens, endToken),
  );
  const code = place ? placeCode(place.of) : null;
  return code?.kind === 'state' ? code : null;
}

/** ", where" */
export const isBeforeWhere = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'where';

/** "the 5th Congressional District in Kansas": of the state told behind it, whichever the article is about. */
export function districtIn(
  tokens: readonly Token[],
  { places }: SentenceReading,
  { of, endToken }: PlaceAt,
): PlaceCode | null {
  const own = placeCode(of);
  const behind =
    tokens[endToken]?.lower === 'in' && places.find(({ firstToken }) => firstToken === endToken + 1);
  const state = behind ? placeCode(behind.of) : null;
  if (own?.kind !== 'cd' || state?.kind !== 'state') return null;
  return { ...own, state: state.state, code: own.code.replace(own.state, state.state) };
}
