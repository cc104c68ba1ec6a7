import { STATES } from './states.js';

const states = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

/** Each state lacks one of the three classes of senators; these are chosen in the years that leave 2, 4 and 0 when divided by 6. */
const WITHOUT_SENATE_CLASS: readonly { readonly remainder: number; readonly states: ReadonlySet<string> }[] =
  [
    // Class 1: 2012, 2018, 2024
    { remainder: 2, states: states('AL AK AR CO GA ID IL IA KS KY LA NH NC OK OR SC SD') },
    // Class 2: 2014, 2020, 2026
    { remainder: 4, states: states('AZ CA CT FL HI IN MD MO NV NY ND OH PA UT VT WA WI') },
    // Class 3: 2010, 2016, 2022
    { remainder: 0, states: states('DE ME MA MI MN MS MT NE NJ NM RI TN TX VA WV WY') },
  ];

/** States that choose a governor with the president, every two years, in the year after a president and in the year before one. */
const WITH_THE_PRESIDENT = states('DE IN MO MT NC ND UT WA WV');
const EVERY_TWO_YEARS = states('NH VT');
const AFTER_THE_PRESIDENT = states('NJ VA');
const BEFORE_THE_PRESIDENT = states('KY LA MS');

/** The capital and the territories have no senators, and their governors follow no rule known here. */
const OF_THE_UNION = new Set(STATES.flatMap(({ code, type }) => (type === 'state' ? [code] : [])));

const votesForGovernor = (state: string, year: number): boolean => {
  if (!OF_THE_UNION.has(state)) return false;
  if (AFTER_THE_PRESIDENT.has(state)) return year % 4 === 1;
  if (BEFORE_THE_PRESIDENT.has(state)) return year % 4 === 3;
  if (EVERY_TWO_YEARS.has(state)) return year % 2 === 0;
  return year % 4 === (WITH_THE_PRESIDENT.has(state) ? 0 : 2);
};

const votesForSenator = (state: string, year: number): boolean =>
  OF_THE_UNION.has(state) &&
  year % 2 === 0 &&
  !WITHOUT_SENATE_CLASS.some((missing) => missing.remainder === year % 6 && missing.states.has(state));

/** No two regular elections of an office in one state are further apart, in years. */
const LONGEST_TERM = 4;

/**
 * The year of the first regular election for an office from a year on, in a state by its postal code; null for offices of which
 * no rule is known. Special elections are held in other years, too.
 */
export function nextRegularElection(office: string, state: string, from: number): number | null {
  const isHeld = (year: number): boolean | null => {
    if (office === 'US-House') return year % 2 === 0;
    if (office === 'US-Senate') return votesForSenator(state, year);
    return office === 'Governor' || office === 'Lt-Governor' ? votesForGovernor(state, year) : null;
  };
  for (let year = from; year <= from + LONGEST_TERM; year++) if (isHeld(year)) return year;
  return null;
}
