/** States that choose their governor in the year after that of a president, and in the year before it. */
const AFTER_THE_PRESIDENT = new Set(['NJ', 'VA']);
const BEFORE_THE_PRESIDENT = new Set(['KY', 'LA', 'MS']);

const FEDERAL = new Set(['US-House', 'US-Senate', 'President']);

/**
 * Whether an office is voted on in an odd year without a special election: no seat in Congress is, and governors
 * of five states only. Null for offices of which no rule is known.
 */
export function isFilledInOddYear(office: string, place: string, year: number): boolean | null {
  if (FEDERAL.has(office)) return false;
  if (office !== 'Governor' && office !== 'Lt-Governor') return null;
  const state = place.slice(0, 2);
  return year % 4 === 1 ? AFTER_THE_PRESIDENT.has(state) : BEFORE_THE_PRESIDENT.has(state);
}
