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

/** The code of a place that votes; null for regions, buildings, countries, and what is not located. */
export function placeCode({ division }: Pick<LocatedPlace, 'division'>): PlaceCode | null {
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
