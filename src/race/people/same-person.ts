import { mayBeSameGiven } from '../../knowledge/nicknames.js';
import { canBeSameName } from '../../text/person-name.js';
import type { Appearance } from './appearance.js';

/** How well two appearances go together: `against` keeps them apart whatever else is alike. */
export type Verdict =
  | { readonly same: true; readonly why: string }
  | { readonly same: false; readonly against: boolean };

const UNKNOWN: Verdict = { same: false, against: false };
const AGAINST: Verdict = { same: false, against: true };

/**
 * Whether two people of two articles, with a family name in common, are one, and by what. The same id always says so.
 * The same full name says so where neither the party nor the state speaks against it; a short form, an initial or a
 * first name left out needs the party, the state or the office to speak for it.
 */
export function comparePeople(a: Appearance, b: Appearance): Verdict {
  const id = sharedId(a, b);
  if (id !== null) return id ? { same: true, why: 'the same public id' } : AGAINST;
  const [x, y] = [a.parts, b.parts];
  if (x.suffix !== '' && y.suffix !== '' && x.suffix !== y.suffix) return AGAINST;
  const { party: partyA } = a.person;
  const { party: partyB } = b.person;
  const bothFull = x.given !== '' && y.given !== '';
  // An independent may stand in a party's primary: "Finch (I-Vt.)" is "Democratic candidate Finch" where the full name agrees.
  const isIndependent = bothFull && (partyA === 'I' || partyB === 'I');
  if (partyA && partyB && partyA !== partyB && !isIndependent) return AGAINST;
  const states = [...a.states].filter((state) => b.states.has(state));
  if (a.states.size > 0 && b.states.size > 0 && states.length === 0) return AGAINST;

  if (bothFull && !canBeSameName(x, y) && !mayBeSameGiven(x.given, y.given)) return AGAINST;
  const signs = [
    ...(states.length > 0 ? [`the state ${states[0]}`] : []),
    ...(partyA && partyA === partyB ? [`the party ${partyA}`] : []),
    ...[...a.offices]
      .filter((office) => b.offices.has(office))
      .slice(0, 1)
      .map((office) => `the office "${office}"`),
  ];
  if (bothFull && x.given === y.given) {
    const middle = x.middle[0] && y.middle[0] && x.middle[0][0] !== y.middle[0][0];
    if (middle) return AGAINST;
    // "Roy Bell Jr." may be the son of Roy Bell: an office tells.
    if (x.suffix !== y.suffix && !signs.some(isOffice)) return UNKNOWN;
    return { same: true, why: ['the same full name', ...signs].join(', ') };
  }
  if (signs.length === 0) return UNKNOWN;
  if (bothFull)
    return { same: true, why: ['the same surname, another form of the first name', ...signs].join(', ') };
  // A surname alone: a state and a party are too common, so an office or two signs must agree.
  return signs.some(isOffice) || signs.length > 1
    ? { same: true, why: ['the same surname', ...signs].join(', ') }
    : UNKNOWN;
}

const isOffice = (sign: string): boolean => sign.startsWith('the office');

/** Whether two public ids agree; null where either has none. */
function sharedId(a: Appearance, b: Appearance): boolean | null {
  for (const register of ['bioguide', 'wikidata'] as const) {
    const [x, y] = [a.person.link?.[register], b.person.link?.[register]];
    if (x && y) return x === y;
  }
  return null;
}
