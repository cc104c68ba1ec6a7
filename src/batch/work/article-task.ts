import type { Outcome } from '../../corrections/index.js';
import type { SignedStory } from '../../ingest/near-duplicates/index.js';
import type { RawArticle } from '../../ingest/raw-article.js';
import type { RaceDigest } from '../../race/merge/index.js';
import type { PersonDigest } from '../../race/people/index.js';

/** The unit of work of a batch: an article as it was read, with the id it has in the batch. */
export interface ArticleTask {
  readonly article: RawArticle;
  readonly id: string;
}

/**
 * What a batch keeps of an article: its lines of the outputs, ready to be written, and a digest. It is plain
 * data, to be sent between threads, kept in the cache, and written down for another machine.
 */
export interface ArticleProduct {
  readonly id: string;
  /** The line of `articles.jsonl`, with its line end. */
  readonly line: string;
  /** Rows of `quotes.csv` and `facts.csv`, and how many they are. */
  readonly quotes: string;
  readonly facts: string;
  readonly quoteCount: number;
  readonly factCount: number;
  /** An `ArticleDigest` in JSON, in one line. */
  readonly digest: string;
  /** What became of the corrections that are about the article. */
  readonly outcomes: readonly Outcome[];
}

/** What is put together over all articles is put together from these; the records are not needed for it. */
export interface ArticleDigest {
  readonly race: RaceDigest;
  readonly people: readonly PersonDigest[];
  readonly story: SignedStory;
}

/** What became of a task; `failed` is one plain line for the manifest. */
export type TaskResult =
  | { readonly product: ArticleProduct /** Whether an earlier run had left it. */; readonly cached?: boolean }
  | { readonly failed: string };

/** Does tasks, in this thread or in others. */
export interface Executor {
  /** How many tasks may wait or be under way at once: enough that nobody is idle. */
  readonly window: number;
  /**
   * Does a task. An article that cannot be analysed is a result, no error.
   *
   * @throws where no task can be done at all, as when a file of the setup cannot be read
   */
  run(task: ArticleTask): Promise<TaskResult>;
  /** Ends all threads. Tasks under way are dropped. */
  close(): Promise<void>;
}
