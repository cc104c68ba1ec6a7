import { US_CITIES, WORLD_CITIES } from './data/cities.js';
import { STATES } from './states.js';

/** A town of the United States. */
export interface City {
  readonly name: string;
  /** Postal code of its state. */
  readonly state: string;
  /** Logarithm to the base of two of its population, rounded: 15 for 30,000 people. */
  readonly size: number;
}

const rows = (table: string): string[] => table.trim().split('\n');
const sized = (cell: string): readonly [string, number] => {
  const colon = cell.lastIndexOf(':');
  return [cell.slice(0, colon), Number(cell.slice(colon + 1))];
};

function readCities(): Map<string, City[]> {
  const byName = new Map<string, City[]>();
  for (const row of rows(US_CITIES)) {
    const [state, towns] = row.split('|') as [string, string];
    for (const cell of towns.split(';')) {
      const [name, size] = sized(cell);
      const city = { name, state, size };
      const namesakes = byName.get(name);
      if (namesakes) namesakes.push(city);
      else byName.set(name, [city]);
    }
  }
  for (const namesakes of byName.values()) namesakes.sort((a, b) => b.size - a.size);
  return byName;
}

/** Towns of the United States by name, the largest of a name first. */
export const US_CITIES_BY_NAME: ReadonlyMap<string, readonly City[]> = readCities();

/** Large cities and capitals abroad, to their size. */
export const WORLD_CITY_SIZES: ReadonlyMap<string, number> = new Map(rows(WORLD_CITIES).map(sized));

/** Postal code of the state that a town is the capital of. */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
  STATES.filter((state) => state.capital !== '').map((state) => [state.capital, state.code]),
);

/** The part of an Open Civic Data id that stands for a town's name: "St. Paul" is `st_paul`. */
export const divisionSlug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’]/g, (mark) => (mark === '.' ? '' : '~'))
    .replace(/[^\p{L}\p{N}~-]+/gu, '_');
