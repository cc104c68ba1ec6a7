import { COUNTRY_FORMS, HOME_COUNTRY, REGIONS } from '../../../knowledge/countries.js';
import { STATE_FORMS, STATES, type State } from '../../../knowledge/states.js';
import type { Locate, Location } from './located.js';

const byCode = new Map(STATES.map((state) => [state.code, state]));
const byUpper = new Map([...STATE_FORMS].map(([form, state]) => [form.toUpperCase(), state]));
const OFFICES = new Set(
  'gov. governor sen. sens. senator senators rep. secretary attorney state lawmakers republicans democrats republican democratic gop legislature voters primary'.split(
    ' ',
  ),
);

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

const cityOfWashington = (): Location => ({
  kind: 'city',
  division: byCode.get('DC')!.division,
  fips: byCode.get('DC')!.fips,
});

/** The state where its officers or the rest of the article say so; else the capital. */
function locateWashington({ before, after, afterOfficer, beside, states }: Parameters<Locate>[0]): Location {
  if (beside === 'DC') return cityOfWashington();
  if (afterOfficer || after[0] === 'state' || before === 'state' || OFFICES.has(after[0] ?? ''))
    return located(byCode.get('WA')!);
  return states[0] === 'WA' ? located(byCode.get('WA')!) : cityOfWashington();
}

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
  const division = country === HOME_COUNTRY ? 'ocd-division/country:us' : null;
  return { kind: 'country', division, fips: null };
};

export const locateRegion: Locate = ({ text }) =>
  REGIONS.has(text) ? { kind: 'region', division: null, fips: null } : null;
