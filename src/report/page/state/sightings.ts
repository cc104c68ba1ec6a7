import type { Evidence, Place } from '../../../schema/index.js';
import { currentRoute, hrefOf, READER_PARAMS, setParams } from './router.js';

/** A place in an article that something points at. */
export interface Sighting {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly in?: Place | undefined;
}

/** The places that stand behind what was clicked last; the keys n and p walk along them. */
let trail: readonly Sighting[] = [];

export const sightingOf = ({ article, start, end, in: place }: Evidence): Sighting => ({
  article,
  start,
  end,
  in: place,
});

/** "120-160", "title:0-12". */
const atOf = ({ start, end, in: place }: Sighting): string =>
  `${place === undefined ? '' : `${place}:`}${start}-${end}`;

export function parseAt(at: string): Omit<Sighting, 'article'> | null {
  const match = /^(?:(title|media\/\d+):)?(\d+)-(\d+)$/.exec(at);
  return match ? { in: match[1], start: Number(match[2]), end: Number(match[3]) } : null;
}

/** A link to the view one is in with an article open at a place. */
export function hrefTo(sighting: Sighting): string {
  const { path, params } = currentRoute();
  return hrefOf(path, { ...Object.fromEntries(params), read: sighting.article, at: atOf(sighting) });
}

/** Opens an article where the nth of some sightings stands. */
export function openSightings(sightings: readonly Sighting[], n = 0): void {
  const sighting = sightings[n];
  if (!sighting) return;
  trail = sightings;
  // One article after another is one step: going back leads to the view.
  const replace = currentRoute().params.has('read');
  setParams({ read: sighting.article, at: atOf(sighting) }, { replace });
}

export const openArticle = (article: string): void => {
  trail = [];
  setParams({ read: article, at: '' }, { replace: currentRoute().params.has('read') });
};

export function closeReader(): void {
  setParams(Object.fromEntries(READER_PARAMS.map((name) => [name, ''])));
}

/** Which of the sightings is open, and how many there are; null where none was clicked. */
export function trailAt(article: string, at: string): { n: number; of: number } | null {
  const n = trail.findIndex((sighting) => sighting.article === article && atOf(sighting) === at);
  return n < 0 ? null : { n, of: trail.length };
}

/** Goes on along the sightings, round and round. */
export function step(by: 1 | -1): boolean {
  const { params } = currentRoute();
  const here = trailAt(params.get('read') ?? '', params.get('at') ?? '');
  if (!here || here.of < 2) return false;
  openSightings(trail, (here.n + by + here.of) % here.of);
  return true;
}
