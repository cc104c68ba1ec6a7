import type { Token } from '../../text/tokens.js';
import { placeCode } from '../contests/place-code.js';
import type { PlaceAt, Reading, SentenceReading } from '../reading/reading.js';

/** How far before a figure its area may stand, in tokens. */
const REACH = 20;
const AREA_WORDS = new Set(['county', 'counties', 'parish', 'ward', 'precinct', 'city']);

/**
 * The part of the voters' division that a result is of; null for all of it.
 *   "Finch carried Salt County with 64 percent" · "In Salt County, Finch had 64 percent" · "Ward 1, Finch 1,322"
 *   "In Salt County, where lines ran past closing time, Finch finished ahead of Roe, 36.2 percent to 33.5"
 */
export function areaAt(reading: Reading, sentence: SentenceReading, figure: number): string | null {
  const { tokens } = reading;
  const opening = sentence.places.find(({ firstToken }) => firstToken === sentence.firstToken + 1);
  if (opening && tokens[sentence.firstToken]!.lower === 'in' && isLocal(tokens, opening)) {
    const isSpoken = tokens.slice(opening.endToken, figure).every(({ text }) => text !== ';');
    if (isSpoken) return opening.of.name;
  }
  for (let i = figure - 1; i >= Math.max(sentence.firstToken, figure - REACH); i--) {
    if (tokens[i]!.text === ';') return null;
    if (tokens[i]!.lower === 'ward' && tokens[i + 1]?.kind === 'number')
      return `${tokens[i]!.text} ${tokens[i + 1]!.text}`;
    const place = sentence.places.find((p) => p.endToken === i + 1);
    if (!place) continue;
    const local = isLocal(tokens, place);
    const before = tokens[place.firstToken - 1]?.lower ?? '';
    if (local && ['in', 'carried', 'won', 'lost', 'and', 'carry', 'took'].includes(before))
      return withTwin(reading, sentence, place);
  }
  return null;
}

/** "in Comal and Guadalupe counties": both, in the words of the text. */
function withTwin({ tokens, document }: Reading, { places }: SentenceReading, place: PlaceAt): string {
  const twin = places.find(({ endToken }) => endToken === place.firstToken - 1);
  if (!twin || tokens[place.firstToken - 1]?.lower !== 'and') return place.of.name;
  const end = AREA_WORDS.has(tokens[place.endToken]?.lower ?? '') ? place.endToken : place.endToken - 1;
  return document.text.slice(tokens[twin.firstToken]!.start, tokens[end]!.end);
}

/** Whether a place is a county or another part of a division. */
const isLocal = (tokens: readonly Token[], { of, endToken }: PlaceAt): boolean =>
  of.kind === 'county' || placeCode(of)?.kind === 'county' || AREA_WORDS.has(tokens[endToken - 1]!.lower);
