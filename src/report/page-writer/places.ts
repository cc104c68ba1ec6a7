import { COUNTIES_BY_NAME } from '../../knowledge/counties.js';
import { homeState, placeIdentity, placeName, stateIn } from '../../race/over-articles/index.js';
import type { ArticleRecord } from '../../schema/index.js';
import type { PagePlace } from '../page-data.js';

interface Gathered {
  readonly place: Omit<PagePlace, 'mentions' | 'sightings'>;
  mentions: number;
  readonly sightings: PagePlace['sightings'][number][];
}

/** Places over all articles. */
export class Places {
  readonly #places = new Map<string, Gathered>();

  add(article: number, record: ArticleRecord): void {
    const home = homeState(record);
    for (const place of record.places) {
      const { name, kind, division, fips, mentions } = place;
      const [first] = mentions;
      if (!first) continue;
      const { key } = placeIdentity(place, home, record.id);
      const gathered = this.#places.get(key) ?? {
        place: {
          name: placeName(name, kind, division),
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

const COUNTY_FIPS = new Map(
  [...COUNTIES_BY_NAME.values()].flat().map(({ division, fips }) => [division, fips] as const),
);
const fipsOf = (division: string | null): string | null =>
  division === null ? null : (COUNTY_FIPS.get(division) ?? null);
