import { stateOf } from '../../knowledge/states.js';
import type { LocatedPlace } from '../../nlp/entities/entities.js';

/** A place as a contest key has it, with the kind of seat that it can be the place of. */
export interface PlaceCode {
  readonly code: string;
  readonly state: string;
  readonly kind: 'state' | 'cd' | 'sldl' | 'sldu' | 'county' | 'local';
}

const DIVISION =
  /^ocd-division\/country:us\/(?:state|district|territory):(?<state>[a-z]{2})(?:\/(?<kind>[a-z_]+):(?<id>[^/]+))?/;

/** "Port Selwyn" to "port_selwyn", as Open Civic Data writes places. */
const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

/**
 * The code of a place that votes; null for regions, buildings, countries, and what is not located. A town that no
 * table knows is one of the state that the article is about, where `inState` tells it.
 */
export function placeCode(place: NamedPlace, inState: string | null = null): PlaceCode | null {
  let code = codes.get(place);
  if (code === undefined) {
    code = codeOf(place);
    codes.set(place, code);
  }
  const isTown = code === null && place.kind === 'city' && place.division === null && inState !== null;
  return isTown ? { code: `${inState}.${slug(place.name)}`, state: inState, kind: 'local' } : code;
}

type NamedPlace = Pick<LocatedPlace, 'division' | 'kind' | 'name'>;

/** The codes of places asked for before: an article's are asked for again and again. */
const codes = new WeakMap<NamedPlace, PlaceCode | null>();

function codeOf({ division }: NamedPlace): PlaceCode | null {
  const match = division ? DIVISION.exec(division) : null;
  if (!match) return null;
  const { kind, id } = match.groups!;
  const state = match.groups!.state!.toUpperCase();
  if (!stateOf(state)) return null;
  if (!kind || !id) return { code: state, state, kind: 'state' };
  if (kind === 'cd') return { code: `${state}-${id === 'at-large' ? 'AL' : id.toUpperCase()}`, state, kind };
  if (kind === 'sldl' || kind === 'sldu') return { code: `${state}-${id.toUpperCase()}`, state, kind };
  if (kind === 'county' || kind === 'parish' || kind === 'borough')
    return { code: `${state}.${id}_${kind}`, state, kind: 'county' };
  return { code: `${state}.${id}`, state, kind: 'local' };
}
