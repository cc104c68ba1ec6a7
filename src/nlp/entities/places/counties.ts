import { COUNTIES_BY_NAME, type County } from '../../../knowledge/counties.js';
import type { Locate, Location } from './located.js';

const COUNTY = /^(?<name>.+?) (?:County|Parish|Borough)$/i;

/** "Alder County", "Alder Parish", a name in a list of counties: by the state beside it, else the article's. */
export const locateCounty: Locate = ({ text, after, beside, states, listedCounty }) => {
  const told =
    // Most places have one word.
    (text.includes(' ') ? COUNTY.exec(text)?.groups?.name : null) ??
    (listedCounty || after[0] === 'county' || after[0] === 'parish' ? text : null);
  if (told === null) return null;
  const county = countyOf(COUNTIES_BY_NAME.get(told) ?? [], beside, states);
  return county ? located(county) : { kind: 'county', division: null, fips: null };
};

/** The one of several that the article can mean; null where it does not tell. */
export function countyOf(
  namesakes: readonly County[],
  beside: string | null,
  states: readonly string[],
): County | null {
  if (beside) return namesakes.find(({ state }) => state === beside) ?? null;
  for (const code of states) {
    const county = namesakes.find(({ state }) => state === code);
    if (county) return county;
  }
  return namesakes.length === 1 ? namesakes[0]! : null;
}

export const located = ({ division, fips }: County): Location => ({ kind: 'county', division, fips });
