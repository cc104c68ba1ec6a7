import type { Outcome } from '../../corrections/index.js';
import type { RawArticle } from '../../ingest/raw-article.js';

/** The unit of work of a batch: an article as it was read, with the id it has in the batch. */
export interface ArticleTask {
  readonly article: RawArticle;
  readonly id: string;
}

/**
 * What a batch keeps of an article: its lines of the outputs in UTF-8, ready to be written, and digests, from which what
 * is told over all articles is put together: the records are not needed for it. It is plain data, to be sent between
 * threads, kept in the cache, and written down for another machine. All texts lie in one piece of memory, which changes
 * hands between threads and is not copied.
 */
export interface ArticleProduct extends ProductTexts<Uint8Array> {
  readonly id: string;
  readonly quoteCount: number;
  readonly factCount: number;
  /** What became of the corrections that are about the article. */
  readonly outcomes: readonly Outcome[];
}

/** The texts of a product, each of whole lines with their line ends. */
export interface ProductTexts<T> {
  /** The line of `articles.jsonl`. */
  readonly line: T;
  /** Rows of `quotes.csv` and `facts.csv`. */
  readonly quotes: T;
  readonly facts: T;
  /** A `RaceDigest` in JSON; empty where the article tells of no race. */
  readonly race: T;
  /** A line a person: the family name, a tab, and a `PersonDigest` in JSON. */
  readonly people: T;
  /** A `SignedStory` in JSON. */
  readonly story: T;
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
