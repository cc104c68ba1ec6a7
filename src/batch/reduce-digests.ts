import { clusterStories, type SignedStory } from '../ingest/near-duplicates/index.js';
import { mergeDigests, type RaceDigest } from '../race/merge/index.js';
import { collectDigests, type PersonDigest } from '../race/people/index.js';
import type { Cluster, CollectedPerson, Race } from '../schema/index.js';
import type { ArticleDigest } from './work/article-task.js';

/** What a batch puts together over all articles. */
export interface Reduced {
  readonly races: Race[];
  readonly people: CollectedPerson[];
  readonly clusters: Cluster[];
}

/**
 * The second half of a batch: puts together what articles say of the same races and of the same people, and which of
 * them are copies of one story. The digests pass three times, so that memory holds of each only what is put together.
 *
 * @param lines an `ArticleDigest` in JSON a line; read anew each time it is asked for
 * @param textOf the cleaned text of an article
 */
export async function reduceDigests(
  lines: () => AsyncIterable<string>,
  textOf: (id: string) => string,
): Promise<Reduced> {
  const clusters = clusterStories(await gather(lines(), ({ story }): SignedStory[] => [story]), textOf);
  const people = collectDigests(await gather(lines(), (digest): readonly PersonDigest[] => digest.people));
  const telling = await gather(lines(), ({ race }): RaceDigest[] => (race.facts.length > 0 ? [race] : []));
  return { races: mergeDigests(telling, { clusters }), people, clusters };
}

async function gather<T>(
  lines: AsyncIterable<string>,
  partOf: (digest: ArticleDigest) => readonly T[],
): Promise<T[]> {
  const parts: T[] = [];
  for await (const line of lines) parts.push(...partOf(JSON.parse(line) as ArticleDigest));
  return parts;
}
