import { HOME_DIVISION } from '../knowledge/countries.js';
import { stateOf } from '../knowledge/states.js';
import type { Race } from '../schema/index.js';
import type { ContestParts } from './contest.js';

/** What is known of an office by its name in a contest key. */
interface OfficeKind {
  readonly title: string;
  readonly body: string | null;
  readonly level: Race['office']['level'];
}

const OFFICE_KINDS: Readonly<Record<string, OfficeKind>> = {
  President: { title: 'President', body: null, level: 'federal' },
  'US-Senate': { title: 'U.S. Senator', body: 'U.S. Senate', level: 'federal' },
  'US-House': { title: 'U.S. Representative', body: 'U.S. House', level: 'federal' },
  Governor: { title: 'Governor', body: null, level: 'state' },
  'Lt-Governor': { title: 'Lieutenant Governor', body: null, level: 'state' },
  'Attorney-General': { title: 'Attorney General', body: null, level: 'state' },
  'Secretary-of-State': { title: 'Secretary of State', body: null, level: 'state' },
  'State-Senate': { title: 'State Senator', body: 'State Senate', level: 'state' },
  'State-House': { title: 'State Representative', body: 'State House', level: 'state' },
  Mayor: { title: 'Mayor', body: null, level: 'local' },
};

/** A place of a contest key in parts: GA-6 is a state and its district, GA.atlanta a state and a town of it. */
interface PlaceParts {
  readonly state: string | null;
  readonly district: string | null;
  readonly local: string | null;
}

export function placeParts(place: string): PlaceParts {
  const match = /^(?<state>[A-Z]{2})(?:-(?<district>[A-Z0-9]+)|\.(?<local>.+))?$/.exec(place);
  if (!match || place === 'US') return { state: null, district: null, local: null };
  const { state, district, local } = match.groups!;
  return { state: state!, district: district ?? null, local: local ?? null };
}

const words = (slug: string): string => slug.replace(/[-_]/g, ' ');
const capitalised = (text: string): string => text.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());

/** 6 to "6th". */
export function ordinalOf(n: number): string {
  const tens = n % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}

export function officeOf({ office, place }: ContestParts): OfficeKind {
  const known = OFFICE_KINDS[office];
  if (known) return known;
  const title = capitalised(words(/^Other\((?<slug>.+)\)$/.exec(office)?.groups?.slug ?? office));
  return { title, body: null, level: placeParts(place).local ? 'local' : 'state' };
}

/** The Open Civic Data id of the voters' division; null where the text does not tell it. */
export function divisionOf({ office, place }: ContestParts): string | null {
  if (place === 'US') return HOME_DIVISION;
  const { state: code, district, local } = placeParts(place);
  const state = code ? stateOf(code) : null;
  if (!state) return null;
  if (local) return `${state.division}/place:${local}`;
  if (!district) return state.division;
  const kind = { 'US-House': 'cd', 'State-House': 'sldl', 'State-Senate': 'sldu', President: 'cd' }[office];
  if (!kind) return null;
  return `${state.division}/${kind}:${district === 'AL' ? 'at-large' : district.toLowerCase()}`;
}

/** "Georgia's 6th Congressional District special election, 2017". */
export function nameOf(contest: ContestParts): string {
  const election = contest.special ? ' special election' : '';
  const year = contest.year === null ? 'year not told' : String(contest.year);
  return `${seatName(contest)}${election}, ${year}`;
}

function seatName(contest: ContestParts): string {
  const { office, place } = contest;
  const { state: code, district, local } = placeParts(place);
  const state = (code && stateOf(code)?.name) || null;
  const title = officeOf(contest).title;
  if (office === 'President') return 'President of the United States';
  if (!state) return place === 'US' ? title : `${title} (place not told)`;
  switch (office) {
    case 'US-House':
      if (district === 'AL') return `${possessive(state)} at-large congressional district`;
      return district
        ? `${possessive(state)} ${ordinalOf(Number(district))} Congressional District`
        : `U.S. House in ${state}`;
    case 'US-Senate':
      return `U.S. Senate in ${state}`;
    case 'State-House':
    case 'State-Senate': {
      const chamber = office === 'State-House' ? 'House' : 'Senate';
      return district ? `${state} ${chamber} District ${district}` : `${state} ${chamber}`;
    }
    default: {
      const where = local ? `${capitalised(words(local))}, ${state}` : state;
      return `${title} of ${where}`;
    }
  }
}

const possessive = (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`);
