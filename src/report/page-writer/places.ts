import { COUNTIES_BY_NAME } from '../../knowledge/counties.js';
import { STATES } from '../../knowledge/states.js';
import type { ArticleRecord } from '../../schema/index.js';
import type { PagePlace } from '../page-data.js';

interface Gathered {
  readonly place: Omit<PagePlace, 'mentions' | 'sightings'>;
  mentions: number;
  readonly sightings: PagePlace['sightings'][number][];
}

/** Places over all articles: those of one division, or where none is known of one name and kind, are one. */
export class Places {
  readonly #places = new Map<string, Gathered>();

  add(article: number, { places }: ArticleRecord): void {
    for (const { name, kind, division, fips, mentions } of places) {
      const [first] = mentions;
      if (!first) continue;
      const key = division ?? `${kind}\n${name.toLowerCase()}`;
      const gathered = this.#places.get(key) ?? {
        place: {
          name: nameOf(name, kind, division),
          kind,
          division,
          fips: fips ?? fipsOf(division),
          state: stateIn(division),
        },
        mentions: 0,
        sightings: [],
      };
      this.#places.set(key, gathered);
      gathered.mentions += mentions.length;
      if (gathered.sightings.at(-1)?.[0] !== article)
        gathered.sightings.push([article, first.start, first.end, first.in ?? null]);
    }
  }

  /** The most named first. */
  list(): PagePlace[] {
    return [...this.#places]
      .sort(([a, one], [b, other]) => other.mentions - one.mentions || (a < b ? -1 : 1))
      .map(([, { place, mentions, sightings }]) => ({ ...place, mentions, sightings }));
  }
}

const CODES = new Set(STATES.map(({ code }) => code));
const STATE_NAMES = new Map(STATES.map(({ code, name }) => [code, name]));

/** A state goes by its name, however the first article that names it has it: "Ind.". */
const nameOf = (name: string, kind: PagePlace['kind'], division: string | null): string =>
  kind === 'state' ? (STATE_NAMES.get(stateIn(division) ?? '') ?? name) : name;

/** The postal code in a division id: ocd-division/country:us/state:tx/county:bexar. */
function stateIn(division: string | null): string | null {
  const code = /^ocd-division\/country:us\/(?:state|territory|district):([a-z]{2})(?:\/|$)/.exec(
    division ?? '',
  )?.[1];
  return code !== undefined && CODES.has(code.toUpperCase()) ? code.toUpperCase() : null;
}

const COUNTY_FIPS = new Map(
  [...COUNTIES_BY_NAME.values()].flat().map(({ division, fips }) => [division, fips] as const),
);
const fipsOf = (division: string | null): string | null =>
  division === null ? null : (COUNTY_FIPS.get(division) ?? null);
