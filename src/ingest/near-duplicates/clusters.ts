import type { Cluster } from '../../schema/index.js';
import { parseIsoDay } from '../../text/calendar.js';
import type { Similarity } from './shingle-set.js';

/** What clustering needs to know of an article. */
export interface ClusterMember {
  readonly id: string;
  readonly published: string | null;
  /** Shingles: the fuller of two articles has more. */
  readonly size: number;
}

/** A pair of articles that are copies of one story, by their indexes. */
export interface SimilarPair extends Similarity {
  readonly a: number;
  readonly b: number;
}

/**
 * Groups copies of one story. Of the articles that are in no group yet, the earliest, then the fullest, then the first
 * of the input stands for a story, and all that are alike to it and in no group join it: every member is a copy
 * of the canonical article, never only a copy of a copy.
 */
export function clusterPairs(members: readonly ClusterMember[], pairs: readonly SimilarPair[]): Cluster[] {
  const neighbours = new Map<number, { readonly other: number; readonly pair: SimilarPair }[]>();
  const link = (from: number, other: number, pair: SimilarPair): void => {
    const known = neighbours.get(from);
    if (known) known.push({ other, pair });
    else neighbours.set(from, [{ other, pair }]);
  };
  for (const pair of pairs) {
    link(pair.a, pair.b, pair);
    link(pair.b, pair.a, pair);
  }
  const moments = new Map(
    [...neighbours.keys()].map((index) => [index, momentOf(members[index]!.published)]),
  );
  const order = [...neighbours.keys()].sort(
    (a, b) => moments.get(a)! - moments.get(b)! || members[b]!.size - members[a]!.size || a - b,
  );
  const taken = new Set<number>();
  const clusters: { readonly first: number; readonly cluster: Cluster }[] = [];
  for (const canonical of order) {
    if (taken.has(canonical)) continue;
    const copies = neighbours
      .get(canonical)!
      .filter(({ other }) => !taken.has(other))
      .sort((a, b) => a.other - b.other);
    if (copies.length === 0) continue;
    taken.add(canonical);
    const articles = copies.map(({ other, pair: { jaccard, containment } }) => {
      taken.add(other);
      return { id: members[other]!.id, jaccard, containment };
    });
    const { id } = members[canonical]!;
    clusters.push({
      first: Math.min(canonical, copies[0]!.other),
      cluster: { canonical: id, articles: [{ id, jaccard: 1, containment: 1 }, ...articles] },
    });
  }
  return clusters.sort((a, b) => a.first - b.first).map(({ cluster }) => cluster);
}

const MINUTES_A_DAY = 24 * 60;
const CLOCK =
  /T(?<hours>\d{2}):(?<minutes>\d{2})(?::\d{2}(?:\.\d+)?)?(?:(?<sign>[+-])(?<zoneHours>\d{2}):(?<zoneMinutes>\d{2}))?/;

/** Minutes of a publication date, in UTC where its zone is known; a day without a time begins at midnight. Articles without a date come last. */
function momentOf(published: string | null): number {
  const day = published === null ? null : parseIsoDay(published);
  if (day === null) return Number.MAX_SAFE_INTEGER;
  const clock = CLOCK.exec(published!)?.groups;
  if (!clock) return day * MINUTES_A_DAY;
  const zone = clock.sign
    ? Number(`${clock.sign}1`) * (Number(clock.zoneHours) * 60 + Number(clock.zoneMinutes))
    : 0;
  return day * MINUTES_A_DAY + Number(clock.hours) * 60 + Number(clock.minutes) - zone;
}
