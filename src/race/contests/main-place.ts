import type { Reading, SentenceReading } from '../reading/reading.js';
import { isPartyTag } from './cue-place.js';
import { type PlaceCode, placeCode } from './place-code.js';

/** The state most spoken of; the states of party tags ("R-Ga.") do not count. */
export function mainState(reading: Reading, weights: readonly number[]): string | null {
  return mostSaid(reading, weights, (place) => placeCode(place.of)?.state ?? null);
}

/** The town or county most spoken of. */
export function mainTown(
  reading: Reading,
  weights: readonly number[],
  state: string | null,
): PlaceCode | null {
  const codes = new Map<string, PlaceCode>();
  const best = mostSaid(reading, weights, (place) => {
    const code = placeCode(isTown(reading, place) ? { ...place.of, kind: 'city' } : place.of, state);
    if (!code || (code.kind !== 'local' && code.kind !== 'county')) return null;
    codes.set(code.code, code);
    return code.code;
  });
  return best === null ? null : codes.get(best)!;
}

/** "mayor of Port Selwyn", "the city of Port Selwyn": a town, though no table knows it. */
const isTown = ({ tokens }: Reading, { of, firstToken }: SentenceReading['places'][number]): boolean =>
  of.kind === 'region' &&
  tokens[firstToken - 1]?.lower === 'of' &&
  TOWN_WORDS.has(tokens[firstToken - 2]?.lower ?? '');

const TOWN_WORDS = new Set(['mayor', 'city', 'town', 'village']);

function mostSaid(
  reading: Reading,
  weights: readonly number[],
  keyOf: (place: SentenceReading['places'][number]) => string | null,
): string | null {
  // "Garland’s nomination", told of a judge of that name, is no word about the town.
  const families = new Set(reading.people.map(({ family }) => family));
  const counts = new Map<string, number>();
  for (const [index, sentence] of reading.sentences.entries()) {
    for (const place of sentence.places) {
      if (place.of.kind === 'city' && families.has(place.of.name)) continue;
      const key = isPartyTag(reading.tokens, place) ? null : keyOf(place);
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + weights[index]!);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? null;
}
