import { COUNTRY_FORMS, HOME_COUNTRY, HOME_DIVISION, REGIONS } from '../../../knowledge/countries.js';
import { STATE_FORMS, STATES, type State } from '../../../knowledge/states.js';
import type { Locate, Location } from './located.js';
import { cityOfWashington, locateWashington } from './washington.js';

const byCode = new Map(STATES.map((state) => [state.code, state]));
const byUpper = new Map([...STATE_FORMS].map(([form, state]) => [form.toUpperCase(), state]));
const located = (state: State): Location => ({ kind: 'state', division: state.division, fips: state.fips });

/** "Ohio", "Ga.", "MO" after a party's letter, "OHIO" in a headline. */
export const locateState: Locate = (place) => {
  const { text, before, after, states } = place;
  if (text === 'Washington' || text === 'WASHINGTON') return locateWashington(place);
  if (/^Washington, D/.test(text)) return cityOfWashington();
  if (/^NEW YORK$/.test(text)) return { kind: 'city', division: NEW_YORK_CITY, fips: null };
  if (text === 'New York') return locateNewYork(place);
  if (text === 'Georgia' && isCountry(place)) return { kind: 'country', division: null, fips: null };
  const state =
    STATE_FORMS.get(text) ??
    byUpper.get(text) ??
    (before === '-' || states.includes(text) ? byCode.get(text) : undefined);
  if (!state || after[0] === 'county') return null;
  return located(state);
};

const NEW_YORK_CITY = 'ocd-division/country:us/state:ny/place:new_york';

/** The city where the words after it say so; else the state. */
function locateNewYork({ after }: Parameters<Locate>[0]): Location {
  const city = after[0] === 'city' || after[0] === 'mayor';
  return city ? { kind: 'city', division: NEW_YORK_CITY, fips: null } : located(byCode.get('NY')!);
}

/** The Georgia of Tbilisi: no American state is spoken of, and a neighbour is. */
function isCountry({ after, before, states }: Parameters<Locate>[0]): boolean {
  return (
    states.length === 0 && (before === 'russia' || after.includes('ukraine') || after.includes('russia'))
  );
}

/** Countries, with the United States as a division. */
export const locateCountry: Locate = ({ text }) => {
  const country = COUNTRY_FORMS.get(text);
  if (!country) return null;
  const division = country === HOME_COUNTRY ? HOME_DIVISION : null;
  return { kind: 'country', division, fips: null };
};

export const locateRegion: Locate = ({ text }) =>
  REGIONS.has(text) ? { kind: 'region', division: null, fips: null } : null;
