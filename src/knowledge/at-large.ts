/** States that send one member to the House: their district is the whole state. */
const ONE_SEAT = new Set(['AK', 'DE', 'ND', 'SD', 'VT', 'WY']);
/** Montana had one seat from the elections of 1992 to those of 2020. */
const MONTANA = { first: 1992, last: 2021 };

/** Whether all of a state is one congressional district, in a year; in today's, where none is told. */
export const isAtLarge = (state: string, year: number | null): boolean =>
  ONE_SEAT.has(state) || (state === 'MT' && year !== null && year >= MONTANA.first && year <= MONTANA.last);
