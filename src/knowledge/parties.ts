import type { PartyLetter } from '../schema/index.js';

/** A party as political news names it. */
export interface Party {
  readonly letter: PartyLetter;
  readonly name: string;
  /** Words for one member, for more than one, and for what is the party's. */
  readonly member: readonly string[];
  readonly members: readonly string[];
  readonly adjectives: readonly string[];
  /** Names of the party itself. */
  readonly names: readonly string[];
}

export const PARTIES: readonly Party[] = [
  {
    letter: 'D',
    name: 'Democratic Party',
    member: ['Democrat', 'Dem', 'DFLer'],
    members: ['Democrats', 'Dems', 'DFLers'],
    adjectives: ['Democratic', 'Democrat', 'Dem', 'DFL'],
    names: ['Democratic Party', 'Democrat Party', 'Democratic-Farmer-Labor Party', 'DFL'],
  },
  {
    letter: 'R',
    name: 'Republican Party',
    member: ['Republican'],
    members: ['Republicans'],
    adjectives: ['Republican', 'GOP'],
    names: ['Republican Party', 'GOP', 'Grand Old Party'],
  },
  {
    letter: 'L',
    name: 'Libertarian Party',
    member: ['Libertarian'],
    members: ['Libertarians'],
    adjectives: ['Libertarian'],
    names: ['Libertarian Party'],
  },
  {
    letter: 'G',
    name: 'Green Party',
    member: ['Green'],
    members: ['Greens'],
    adjectives: ['Green', 'Green Party'],
    names: ['Green Party'],
  },
  {
    letter: 'I',
    name: 'no party',
    member: ['independent', 'Independent'],
    members: ['independents', 'Independents'],
    adjectives: ['independent', 'Independent', 'unaffiliated'],
    names: [],
  },
];

const forms = (pick: (party: Party) => readonly string[]): ReadonlyMap<string, PartyLetter> =>
  new Map(PARTIES.flatMap((party) => pick(party).map((form) => [form, party.letter] as const)));

/** "Democrat", "Republicans", "GOP": every word that tells a party, to its letter. */
export const PARTY_WORDS = forms((party) => [...party.member, ...party.members, ...party.adjectives]);
export const PARTY_MEMBERS = forms((party) => party.member);
export const PARTY_PLURALS = forms((party) => party.members);
export const PARTY_ADJECTIVES = forms((party) => party.adjectives);
export const PARTY_NAMES = forms((party) => party.names);
