import { HOME_DIVISION } from '../../../knowledge/countries.js';
import { STATES, type State } from '../../../knowledge/states.js';
import type { Location, PlaceContext } from './located.js';

const stateOf = (code: string): State => STATES.find((state) => state.code === code)!;
const [STATE, CAPITAL] = [stateOf('WA'), stateOf('DC')];

/** Words right after the name that only a state has: "Washington Gov. Ann Roe", "Washington lawmakers". */
const OF_A_STATE = new Set(
  'gov. governor sen. sens. senator senators rep. secretary attorney state lawmakers republicans democrats republican democratic gop legislature voters primary'.split(
    ' ',
  ),
);
/** Seats of other governments, which stand for them as Washington does. */
const CAPITALS = new Set(
  'ankara baghdad beijing berlin brussels cairo canberra caracas damascus delhi havana islamabad jerusalem kabul kiev kyiv london moscow ottawa paris pyongyang riyadh seoul taipei tehran tokyo warsaw'.split(
    ' ',
  ),
);
/** What stands before a place where somebody or something is, so that the verb after it has another subject. */
const NOT_A_SUBJECT = new Set(
  'and or , from in into to of near around outside inside across through at on for over about leaving reaching visiting than'.split(
    ' ',
  ),
);
/** What teams and voters do, governments less: "Washington beat Oregon". */
const OF_TEAMS_AND_VOTERS = new Set(
  'beat beats lost loses won wins scored plays played hosts hosted voted votes elected'.split(' '),
);
/** What a government has and a town has not: "Washington's approval". */
const OF_A_GOVERNMENT = new Set(
  'ability allies approval commitment demands diplomacy dysfunction failure inability intervention meddling military obligations position power powers response sanctions stance support threats ways'.split(
    ' ',
  ),
);

export const cityOfWashington = (): Location => ({
  kind: 'city',
  division: CAPITAL.division,
  fips: CAPITAL.fips,
});

/**
 * The state where its officers or the rest of the article say so; the government where it acts or deals with others;
 * else the capital. The government is given as the country: "Washington should act".
 */
export function locateWashington(place: PlaceContext): Location {
  const { before, after, afterOfficer, beside, states } = place;
  if (beside === 'DC') return cityOfWashington();
  const saysState =
    afterOfficer || after[0] === 'state' || before === 'state' || OF_A_STATE.has(after[0] ?? '');
  if (saysState || states[0] === 'WA') return { kind: 'state', division: STATE.division, fips: STATE.fips };
  return isGovernment(place) ? { kind: 'country', division: HOME_DIVISION, fips: null } : cityOfWashington();
}

function isGovernment({ before, after, verbAfter }: PlaceContext): boolean {
  const [next = '', second = '', third = ''] = after;
  // "a breakthrough between Washington and Moscow"
  if (before === 'between') return next === 'and' && CAPITALS.has(second);
  if (NOT_A_SUBJECT.has(before)) return false;
  // "Washington's approval"
  if (next === '’s' || next === "'s") return OF_A_GOVERNMENT.has(second);
  // "Washington and Seoul should": two governments at once, whatever follows.
  if (next === 'and' && CAPITALS.has(second)) return third !== '' && third !== ',' && third !== '.';
  return verbAfter && !OF_TEAMS_AND_VOTERS.has(next);
}
