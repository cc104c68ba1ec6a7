import { mergeDigests, type RaceDigest } from '../race/merge/index.js';
import { collectDigests, type PersonDigest } from '../race/people/index.js';
import type { Cluster, CollectedPerson, Race } from '../schema/index.js';
import type { ArticleDigest } from './work/article-task.js';

/** What a batch puts together over all articles. */
export interface Reduced {
  readonly races: Race[];
  readonly people: CollectedPerson[];
}

/** The second half of a batch: puts together what articles say of the same races and of the same people. */
export async function reduceDigests(
  lines: AsyncIterable<string>,
  clusters: readonly Cluster[],
): Promise<Reduced> {
  const telling: RaceDigest[] = [];
  const people: PersonDigest[] = [];
  for await (const line of lines) {
    const digest = JSON.parse(line) as ArticleDigest;
    people.push(...digest.people);
    if (digest.race.facts.length > 0) telling.push(digest.race);
  }
  return { races: mergeDigests(telling, { clusters }), people: collectDigests(people) };
}
