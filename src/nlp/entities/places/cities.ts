import { type City, divisionSlug, US_CITIES_BY_NAME, WORLD_CITY_SIZES } from '../../../knowledge/cities.js';
import { stateOf } from '../../../knowledge/states.js';
import type { Locate, Location } from './located.js';

/** A town so much larger (as powers of two) than its namesakes is meant where nothing else is said. */
const FAR_LARGER = 3;
const LARGE = 17;

const CITY = ' City';

/** "Salem, Ore.", "SALEM" in a dateline: by the state beside it, else the article's states, else by its size. */
export const locateCity: Locate = ({ text, beside, states }) => {
  const name = text === text.toUpperCase() && text.length > 2 ? capitalised(text) : text;
  const namesakes =
    US_CITIES_BY_NAME.get(name.endsWith(CITY) ? name.slice(0, -CITY.length) : name) ??
    US_CITIES_BY_NAME.get(name) ??
    [];
  const abroad = WORLD_CITY_SIZES.get(name);
  const city = cityOf(US_CITIES_BY_NAME.get(name) ?? namesakes, beside, states, abroad ?? 0);
  if (city) return located(city);
  return namesakes.length > 0 || abroad !== undefined ? { kind: 'city', division: null, fips: null } : null;
};

function cityOf(
  namesakes: readonly City[],
  beside: string | null,
  states: readonly string[],
  abroad: number,
): City | null {
  if (beside) return namesakes.find(({ state }) => state === beside) ?? null;
  const [largest, second] = namesakes;
  if (!largest) return null;
  const famous = largest.size >= LARGE && largest.size >= Math.max(second?.size ?? 0, abroad) + FAR_LARGER;
  if (famous) return largest;
  if (abroad > largest.size) return null;
  for (const code of states) {
    const city = namesakes.find(({ state }) => state === code);
    if (city) return city;
  }
  return namesakes.length === 1 && largest.size >= LARGE ? largest : null;
}

/** Cities that the table calls otherwise than Open Civic Data does. */
const OFFICIAL: ReadonlyMap<string, string> = new Map([['New York City', 'New York']]);

function located({ name, state }: City): Location {
  const official = divisionSlug(OFFICIAL.get(name) ?? name);
  return { kind: 'city', division: `${stateOf(state)!.division}/place:${official}`, fips: null };
}

const capitalised = (text: string): string =>
  text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
