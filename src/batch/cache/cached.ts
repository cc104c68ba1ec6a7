import type { Setup } from '../workers/analyst.js';
import type { ArticleTask, Executor, TaskResult } from '../workers/article-task.js';
import { ArticleCache } from './article-cache.js';
import { keysFor } from './key.js';

/** Where results are kept from one run to the next. */
export interface CacheOptions {
  readonly folder: string;
  /** Bytes that it may take, at most. */
  readonly bytes?: number;
}

const DEFAULT_BYTES = 2 ** 31;

/** Does only the tasks whose results no earlier run has left. Failures are not kept: the next run tries again. */
export class Cached implements Executor {
  readonly #inner: Executor;
  readonly #cache: ArticleCache;
  readonly #keyOf: (task: ArticleTask) => Buffer;

  /** @throws PackError where a file of the setup cannot be read */
  constructor(inner: Executor, setup: Setup, { folder, bytes = DEFAULT_BYTES }: CacheOptions) {
    this.#inner = inner;
    this.#keyOf = keysFor(setup);
    this.#cache = new ArticleCache(folder, bytes);
  }

  get window(): number {
    return this.#inner.window;
  }

  async run(task: ArticleTask): Promise<TaskResult> {
    const key = this.#keyOf(task);
    const known = await this.#cache.get(key);
    if (known) return { product: known, cached: true };
    const result = await this.#inner.run(task);
    if ('product' in result) await this.#cache.put(key, result.product);
    return result;
  }

  async close(): Promise<void> {
    await this.#inner.close();
    this.#cache.close();
  }
}
