import { clusterStories, type SignedStory } from '../../ingest/near-duplicates/index.js';
import { mergeOutlines, type Outline, Outliner, type RaceDigest } from '../../race/merge/index.js';
import type { Cluster } from '../../schema/index.js';
import type { BytePlace } from '../output/output-file.js';
import type { Spool } from '../output/spool.js';
import { reducePeople } from './people.js';

/** What the map half of a batch left: digests on disk, in the order of the articles. */
export interface Digests {
  /** A `SignedStory` a line. */
  readonly stories: Spool;
  /** A family name and a `PersonDigest` a line. */
  readonly people: Spool;
  /** A `RaceDigest` a line, of articles that tell of a race. */
  readonly races: Spool;
  /** Where the digest of an article lies in `races`. */
  readonly raceAt: (id: string) => BytePlace;
}

export interface ReduceDigestsOptions {
  /** The cleaned text of an article. */
  readonly textOf: (id: string) => string;
  /** Begins a file that is put aside. */
  readonly spool: (name: string) => Promise<Spool>;
}

/** What a batch puts together over all articles. */
export interface Reduced {
  /** A `Race` a line. */
  readonly races: Spool;
  /** A `CollectedPerson` a line. */
  readonly people: Spool;
  readonly clusters: Cluster[];
}

/**
 * The second half of a batch: puts together what articles say of the same races and of the same people, and which of
 * them are copies of one story. Memory holds signatures of all articles, then outlines of all and the digests of one
 * race, then the people of some families.
 */
export async function reduceDigests(digests: Digests, options: ReduceDigestsOptions): Promise<Reduced> {
  const clusters = clusterStories(await storiesIn(digests.stories), options.textOf);
  return {
    races: await mergeRaces(digests, clusters, options),
    people: await reducePeople(digests.people, options.spool),
    clusters,
  };
}

async function storiesIn(spool: Spool): Promise<SignedStory[]> {
  const stories: SignedStory[] = [];
  for await (const line of spool.lines()) stories.push(JSON.parse(line) as SignedStory);
  return stories;
}

async function mergeRaces(
  { races, raceAt }: Digests,
  clusters: readonly Cluster[],
  { spool }: ReduceDigestsOptions,
): Promise<Spool> {
  const outlines: Outline[] = [];
  const outliner = new Outliner();
  for await (const line of races.lines()) outlines.push(outliner.outline(JSON.parse(line) as RaceDigest));
  const merged = await spool('races');
  await races.use(async (read) => {
    const digestOf = (id: string): RaceDigest => JSON.parse(read(raceAt(id))) as RaceDigest;
    for (const race of mergeOutlines(outlines, digestOf, { clusters }))
      await merged.add(`${JSON.stringify(race)}\n`);
  });
  await merged.close();
  return merged;
}
