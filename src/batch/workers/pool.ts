import { threadFile } from '../threads.js';
import type { Setup } from './analyst.js';
import type { ArticleTask, Executor, TaskResult } from './article-task.js';
import { type Job, Lane, type LaneEnd } from './lane.js';

export interface PoolOptions {
  readonly workers: number;
  readonly setup: Setup;
  /** How long one article may take, from when a worker begins it. */
  readonly articleSeconds?: number | undefined;
  /** How much memory the objects of one worker may take. */
  readonly workerMegabytes?: number | undefined;
  /** The module that a thread runs; racefile's own where it is left out. */
  readonly file?: URL | undefined;
}

export const DEFAULT_ARTICLE_SECONDS = 10;
const DEFAULT_WORKER_MEGABYTES = 512;

/** An article that a worker died over gets one more chance, with a fresh worker: it may not have been its fault. */
const MOST_DEATHS = 2;

/** How many articles may be under way for each worker: one slow article does not stop the others at once. */
const WINDOW = 32;

/**
 * Worker threads that analyse articles. Each loads its models once. An article that takes too long, and one that
 * workers die over, becomes a result that says so; the worker is replaced and the rest goes on.
 *
 * Our own and no library's, because the bound on an article counts from when a worker begins it, though the next one
 * waits in the thread already, and because a worker's death is laid to the one article it was at: the pools on npm
 * bound a task from when it is queued, and fail all that a dead worker held.
 */
export class WorkerPool implements Executor {
  readonly window: number;
  readonly #options: PoolOptions;
  readonly #lanes = new Set<Lane>();
  readonly #queue: Job[] = [];
  #broken: Error | null = null;
  #isClosed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.window = options.workers * WINDOW;
  }

  run(task: ArticleTask): Promise<TaskResult> {
    if (this.#broken) return Promise.reject(this.#broken);
    return new Promise((done, fail) => {
      this.#queue.push({ task, done, fail, deaths: 0 });
      this.#deal();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#lanes].map((lane) => lane.close()));
  }

  /** Gives waiting jobs to workers: to idle ones first, then to new ones, then a second one to busy ones. */
  #deal(): void {
    while (this.#queue.length > 0) {
      const lanes = [...this.#lanes];
      const lane =
        lanes.find(({ isIdle }) => isIdle) ??
        (lanes.length < this.#options.workers ? this.#begin() : lanes.find(({ hasRoom }) => hasRoom));
      if (!lane) return;
      lane.give(this.#queue.shift()!);
    }
  }

  #begin(): Lane {
    const { setup, file = threadFile('thread') } = this.#options;
    const { articleSeconds = DEFAULT_ARTICLE_SECONDS, workerMegabytes = DEFAULT_WORKER_MEGABYTES } =
      this.#options;
    const lane = new Lane(
      { file, setup, seconds: articleSeconds, megabytes: workerMegabytes },
      () => this.#deal(),
      (ended, end) => this.#replace(ended, end),
    );
    this.#lanes.add(lane);
    return lane;
  }

  #replace(lane: Lane, { jobs, why, error }: LaneEnd): void {
    this.#lanes.delete(lane);
    if (this.#isClosed) return;
    if (why === 'never started') {
      this.#breakDown(jobs, error ?? new Error('a worker thread could not be started'));
      return;
    }
    const [first, ...others] = jobs;
    this.#queue.unshift(...others);
    if (first && why === 'too slow')
      first.done({ failed: tooSlow(this.#options.articleSeconds ?? DEFAULT_ARTICLE_SECONDS) });
    else if (first && ++first.deaths >= MOST_DEATHS) first.done({ failed: reasonOfDeath(error) });
    else if (first) this.#queue.unshift(first);
    this.#deal();
  }

  /** Nothing can be analysed: whoever waits is told, and whoever comes. */
  #breakDown(jobs: readonly Job[], error: Error): void {
    this.#broken = error;
    for (const job of [...jobs, ...this.#queue.splice(0)]) job.fail(error);
  }
}

const tooSlow = (seconds: number): string =>
  `it took longer than ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;

const reasonOfDeath = (error: Error | null): string =>
  error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'two workers ran out of memory over it'
    : `two workers died over it${error ? `: ${error.message.split('\n')[0]}` : ''}`;
