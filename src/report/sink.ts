import type { ArticleRecord, Cluster, CollectedPerson, Race } from '../schema/index.js';

/** What a run puts together from all articles. Races and people are read anew each time they are gone through. */
export interface Collected {
  readonly races: Iterable<Race>;
  readonly people: Iterable<CollectedPerson>;
  readonly clusters: readonly Cluster[];
}

/**
 * An output that is fed the records of a run one by one, in the order of `articles.jsonl`, and needs no more
 * than one of them at a time. Nothing of it is whole before it is closed.
 */
export interface RecordSink {
  add(record: ArticleRecord): void;
  /** Writes what the whole run adds up to, and ends the file. */
  close(collected: Collected): void;
}
