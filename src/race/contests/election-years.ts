import { nextRegularElection } from '../../knowledge/election-cycles.js';

const FEDERAL = new Set(['US-House', 'US-Senate', 'President']);

/**
 * Whether an office is voted on in an odd year without a special election: no seat in Congress is, and governors
 * of five states only. Null for offices of which no rule is known.
 */
export function isFilledInOddYear(office: string, place: string, year: number): boolean | null {
  if (FEDERAL.has(office)) return false;
  if (office !== 'Governor' && office !== 'Lt-Governor') return null;
  return nextRegularElection(office, place.slice(0, 2), year) === year;
}
