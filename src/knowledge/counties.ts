import { divisionSlug } from './cities.js';
import { US_COUNTIES } from './data/counties.js';
import { STATES } from './states.js';

/** A county, a parish, a borough, or a city that is no part of one. */
export interface County {
  readonly name: string;
  /** Postal code of its state. */
  readonly state: string;
  /** Five digits. */
  readonly fips: string;
  /** Open Civic Data division id. */
  readonly division: string;
}

/** What a county is called in these states; "county" in all others. */
const KINDS: Readonly<Record<string, string>> = { LA: 'parish', AK: 'borough', PR: 'municipio' };
/** Virginia's cities, and three more, stand beside the counties; their numbers begin here. */
const FIRST_INDEPENDENT_CITY = 510;

const STATE_FIPS = new Map(STATES.map((state) => [state.code, state.fips]));

function readCounties(): Map<string, County[]> {
  const byName = new Map<string, County[]>();
  for (const row of US_COUNTIES.trim().split('\n')) {
    const [state, cells] = row.split('|') as [string, string];
    for (const cell of cells.split(';')) {
      const [name, number] = cell.split(':') as [string, string];
      const independent = Number(number) >= FIRST_INDEPENDENT_CITY && state !== 'AK';
      const county: County = {
        name,
        state,
        fips: `${STATE_FIPS.get(state)!}${number}`,
        division: `ocd-division/country:us/${state === 'PR' ? 'territory' : 'state'}:${state.toLowerCase()}/${independent ? 'place' : (KINDS[state] ?? 'county')}:${divisionSlug(name)}`,
      };
      const namesakes = byName.get(name) ?? [];
      byName.set(name, namesakes);
      // The county comes before the city of the same name in the same state.
      if (independent) namesakes.push(county);
      else namesakes.unshift(county);
    }
  }
  return byName;
}

/** Counties by name, without "County". */
export const COUNTIES_BY_NAME: ReadonlyMap<string, readonly County[]> = readCounties();
