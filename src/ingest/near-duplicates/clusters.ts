import type { Cluster } from '../../schema/index.js';
import { parseIsoDay } from '../../text/calendar.js';
import type { Linked } from './linked.js';
import type { Similarity } from './shingle-set.js';

/** What clustering needs to know of an article. */
export interface ClusterMember {
  readonly id: string;
  readonly published: string | null;
  /** Shingles: the fuller of two articles has more. */
  readonly size: number;
}

/**
 * Groups copies of one story. Of the articles that are in no group yet, the earliest, then the fullest, then the
 * first stands for a story, and all that are alike to it and in no group join it: every member is a copy of the
 * canonical article, never only a copy of a copy.
 *
 * @param linked which articles copies link, directly or over others
 * @param compare of two articles that are linked: how alike they are, null where they are not
 */
export function clusterLinked(
  members: readonly ClusterMember[],
  linked: Linked,
  compare: (a: number, b: number) => Similarity | null,
): Cluster[] {
  return linked.groups().flatMap((group) => splitGroup(group, members, compare));
}

function splitGroup(
  group: readonly number[],
  members: readonly ClusterMember[],
  compare: (a: number, b: number) => Similarity | null,
): Cluster[] {
  const moments = new Map(group.map((index) => [index, momentOf(members[index]!.published)]));
  let waiting = [...group].sort(
    (a, b) => moments.get(a)! - moments.get(b)! || members[b]!.size - members[a]!.size || a - b,
  );
  const clusters: Cluster[] = [];
  while (waiting.length > 1) {
    const [canonical, ...others] = waiting as [number, ...number[]];
    const copies: { readonly index: number; readonly similarity: Similarity }[] = [];
    waiting = [];
    for (const index of others) {
      const similarity = compare(canonical, index);
      if (similarity) copies.push({ index, similarity });
      else waiting.push(index);
    }
    if (copies.length === 0) continue;
    const { id } = members[canonical]!;
    const articles = copies
      .sort((a, b) => a.index - b.index)
      .map(({ index, similarity }) => ({ id: members[index]!.id, ...similarity }));
    clusters.push({ canonical: id, articles: [{ id, jaccard: 1, containment: 1 }, ...articles] });
  }
  return clusters;
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
