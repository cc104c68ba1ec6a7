import { STATES } from '../../knowledge/states.js';
import type { ArticleRecord } from '../../schema/index.js';

type PlaceKind = ArticleRecord['places'][number]['kind'];

const STATE_NAMES = new Map(STATES.map(({ code, name }) => [code, name]));

/** The postal code in a division id: ocd-division/country:us/state:tx/county:bexar. */
export function stateIn(division: string | null): string | null {
  const code = /^ocd-division\/country:us\/(?:state|territory|district):([a-z]{2})(?:\/|$)/.exec(
    division ?? '',
  )?.[1];
  return code !== undefined && STATE_NAMES.has(code.toUpperCase()) ? code.toUpperCase() : null;
}

/** A state goes by its name, however the articles have it: "Ind.". */
export const placeName = (name: string, kind: PlaceKind, division: string | null): string =>
  kind === 'state' ? (STATE_NAMES.get(stateIn(division) ?? '') ?? name) : name;
