import { HOME_DIVISION } from '../../../knowledge/countries.js';
import { type State, stateOf } from '../../../knowledge/states.js';
import type { Race } from '../../../schema/index.js';
import { countyOf, type RaceParts } from '../contests.js';

export interface Item {
  readonly '@id': string;
  readonly '@type': string;
  readonly [field: string]: unknown;
}

/** A text in one language, as the format wraps it. */
export const inEnglish = (content: string): object => ({
  '@type': 'ElectionResults.InternationalizedText',
  Text: [{ '@type': 'ElectionResults.LanguageString', Content: content, Language: 'en' }],
});

export const identifier = (type: string, value: string, otherType?: string): object => ({
  '@type': 'ElectionResults.ExternalIdentifier',
  Type: type,
  ...(otherType === undefined ? {} : { OtherType: otherType }),
  Value: value,
});

/** An id that XML and JSON readers take: letters, digits and hyphens. */
export const idOf = (...parts: readonly string[]): string =>
  parts
    .join('-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const PARTIES: Readonly<Record<string, { name: string; abbreviation: string }>> = {
  D: { name: 'Democratic Party', abbreviation: 'DEM' },
  R: { name: 'Republican Party', abbreviation: 'REP' },
  L: { name: 'Libertarian Party', abbreviation: 'LIB' },
  G: { name: 'Green Party', abbreviation: 'GRN' },
  I: { name: 'Independent', abbreviation: 'IND' },
};

/** What elections refer to by id: places with voters, parties, people and offices, each once. */
export class Registry {
  readonly #items = new Map<string, Item>();

  /** All items of one type, in the order in which they were first referred to. */
  all(type: string): Item[] {
    return [...this.#items.values()].filter((item) => item['@type'] === type);
  }

  #add(id: string, make: () => Omit<Item, '@id'>): string {
    if (!this.#items.has(id)) this.#items.set(id, { '@id': id, ...make() } as Item);
    return id;
  }

  country(): string {
    return this.#add('gp-us', () => ({
      '@type': 'ElectionResults.ReportingUnit',
      Type: 'country',
      Name: inEnglish('United States'),
      ExternalIdentifier: [identifier('ocd-id', HOME_DIVISION)],
    }));
  }

  state(state: State): string {
    return this.#add(idOf('gp', state.code), () => ({
      '@type': 'ElectionResults.ReportingUnit',
      Type: 'state',
      Name: inEnglish(state.name),
      ExternalIdentifier: [identifier('ocd-id', state.division), identifier('fips', state.fips)],
    }));
  }

  /** The place whose voters decide a race; null where the articles do not tell it. */
  districtOf(race: Race, { contest, state, district, local }: RaceParts): string | null {
    if (contest.place === 'US') return this.country();
    if (!state) return null;
    const needsDistrict = ['US-House', 'State-House', 'State-Senate'].includes(contest.office);
    if (needsDistrict && !district) return null;
    if (contest.office === 'Mayor' && !local) return null;
    if (!district && !local) return this.state(state);
    const types: Readonly<Record<string, string>> = {
      'US-House': 'congressional',
      'State-House': 'state-house',
      'State-Senate': 'state-senate',
    };
    return this.#add(idOf('gp', contest.place, district ? contest.office : 'place'), () => ({
      '@type': 'ElectionResults.ReportingUnit',
      Type: district ? (types[contest.office] ?? 'other') : 'municipality',
      ...(district && !types[contest.office] ? { OtherType: 'district' } : {}),
      IsDistricted: district !== null,
      ...(district ? { Number: district } : {}),
      Name: inEnglish(district ? `${state.name} ${district}` : `${nameOfPlace(local!)}, ${state.name}`),
      ...(race.division ? { ExternalIdentifier: [identifier('ocd-id', race.division)] } : {}),
    }));
  }

  /** The county, or the state of a presidential race, that an area names; null where it names something else. */
  area(area: string, { contest, state }: RaceParts): string | null {
    if (contest.office === 'President') {
      const named = stateOf(area);
      return named ? this.state(named) : null;
    }
    const county = state ? countyOf(area, state) : null;
    if (!county) return null;
    return this.#add(idOf('gp-county', county.fips), () => ({
      '@type': 'ElectionResults.ReportingUnit',
      Type: 'county',
      Name: inEnglish(area),
      ExternalIdentifier: [identifier('fips', county.fips)],
    }));
  }

  party(letter: string): string {
    const { name, abbreviation } = PARTIES[letter]!;
    return this.#add(idOf('party', abbreviation), () => ({
      '@type': 'ElectionResults.Party',
      Name: inEnglish(name),
      Abbreviation: inEnglish(abbreviation),
    }));
  }

  /** A candidate of one race; that namesakes in two races are one person is not for us to say. */
  person(race: Race, candidate: Race['candidates'][number]): string {
    return this.#add(idOf('person', race.id, candidate.id), () => ({
      '@type': 'ElectionResults.Person',
      FullName: inEnglish(candidate.name),
      ...(candidate.party ? { PartyId: this.party(candidate.party.value) } : {}),
      ...(candidate.link?.bioguide
        ? { ExternalIdentifier: [identifier('other', candidate.link.bioguide, 'bioguide')] }
        : {}),
    }));
  }

  office(race: Race, district: string): string {
    return this.#add(idOf('office', race.id), () => ({
      '@type': 'ElectionResults.Office',
      Name: inEnglish(race.office.title),
      ElectionDistrictId: district,
    }));
  }
}

const nameOfPlace = (slug: string): string =>
  slug.replace(/[-_]/g, ' ').replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
