import { US_CITIES_BY_NAME, WORLD_CITY_SIZES } from './cities.js';
import { COUNTRY_FORMS } from './countries.js';
import { STATE_FORMS } from './states.js';

/** Whether a phrase, as printed, is the name of a country, a state or a town. */
export const isKnownPlace = (form: string): boolean =>
  STATE_FORMS.has(form) ||
  COUNTRY_FORMS.has(form) ||
  US_CITIES_BY_NAME.has(form) ||
  WORLD_CITY_SIZES.has(form);
