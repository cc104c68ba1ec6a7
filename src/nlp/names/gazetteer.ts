import { CAPITALS, US_CITIES_BY_NAME, WORLD_CITY_SIZES } from '../../knowledge/cities.js';
import { COUNTRY_FORMS, REGIONS } from '../../knowledge/countries.js';
import { STATE_FORMS } from '../../knowledge/states.js';
import { hashString, mix } from '../../model/hash.js';
import type { Word } from './word.js';

/** Kinds of places that a stretch of words may name, a bit each. */
export const GAZETTEER = { country: 1, state: 2, bigCity: 4, town: 8, region: 16 } as const;

/** Towns from 2 to the power of this many people are known beyond their county. */
const BIG = 16;

/** Every phrase by the mixed hashes of its words in lower case, with its kinds; beginnings of phrases have none. */
const phrases: ReadonlyMap<number, number> = (() => {
  const map = new Map<number, number>();
  const add = (phrase: string, kind: number): void => {
    let key = 0;
    for (const word of wordsOf(phrase)) {
      key = mix(key, hashString(word));
      if (!map.has(key)) map.set(key, 0);
    }
    map.set(key, map.get(key)! | kind);
  };
  for (const form of COUNTRY_FORMS.keys()) add(form, GAZETTEER.country);
  for (const form of STATE_FORMS.keys()) add(form, GAZETTEER.state);
  for (const region of REGIONS) add(region, GAZETTEER.region);
  for (const [name, [largest]] of US_CITIES_BY_NAME)
    add(name, largest!.size >= BIG || CAPITALS.has(name) ? GAZETTEER.bigCity : GAZETTEER.town);
  for (const name of WORLD_CITY_SIZES.keys()) add(name, GAZETTEER.bigCity);
  return map;
})();

/** Cut as the tokens are: hyphens stand alone, full stops stay. */
function wordsOf(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .split(/(?<=-)|(?=-)| /)
    .filter((word) => word !== '');
}

const LONGEST = 6;

/**
 * Marks the words `[first, end)` that stand in the name of a known place, the longest first: the kinds in the low
 * bits, and above them whether the word is the phrase's only (0), first (1), inner (2) or last (3) word.
 */
export function markPlaces(words: readonly Word[], first: number, end: number, marks: Uint8Array): void {
  for (let i = first; i < end; i++) {
    let key = 0;
    let length = 0;
    let kinds = 0;
    for (let j = i; j < end && j < i + LONGEST; j++) {
      key = mix(key, words[j]!.lower);
      const found = phrases.get(key);
      if (found === undefined) break;
      if (found > 0) {
        length = j - i + 1;
        kinds = found;
      }
    }
    for (let j = 0; j < length; j++) {
      const place = length === 1 ? 0 : j === 0 ? 1 : j === length - 1 ? 3 : 2;
      marks[i + j] = kinds | (place << 5);
    }
    if (length > 1) i += length - 1;
  }
}
