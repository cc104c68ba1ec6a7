import type { CorrectionFile } from '../corrections/index.js';
import type { Profile } from '../ingest/profile/index.js';
import { Cached, type CacheOptions } from './cache/cached.js';
import { HAS_THREADS } from './threads.js';
import type { Setup } from './workers/analyst.js';
import type { Executor } from './workers/article-task.js';
import { WorkerPool } from './workers/pool.js';
import { tuneEngine } from './workers/tune-engine.js';

/** How far a batch has come; counts of inputs. */
export interface Progress {
  readonly done: number;
  readonly unreadable: number;
  /** Analysed in an earlier run. */
  readonly cached: number;
  /** Bytes of the articles. */
  readonly bytes: number;
}

/** How the articles of a batch are analysed. */
export interface AnalysisOptions {
  /** Packs that people are linked with, or the tables they are made from. */
  readonly knowledgeFiles?: readonly string[];
  /** What is known of publishers' recurring lines. */
  readonly profile?: Profile;
  /** Corrections by hand, made in the records before anything is put together from them. */
  readonly corrections?: CorrectionFile;
  /** Worker threads; with none, the default, articles are analysed in this thread and nothing bounds their time. */
  readonly workers?: number;
  /** How long one article may take, with worker threads. */
  readonly articleSeconds?: number;
  /** How much memory the objects of one worker thread may take. */
  readonly workerMegabytes?: number;
  /** The module that worker threads run; the one of the package where it is left out. */
  readonly threadFile?: URL;
  /** Keeps results from one run to the next; without it nothing is kept. */
  readonly cache?: CacheOptions;
  /** Breaks the batch off: no further article is begun. */
  readonly signal?: AbortSignal;
  /** Called after each input. */
  readonly onInput?: (progress: Progress) => void;
}

/**
 * What does the work of a batch: threads where there are to be some, else this one; behind a cache where there is one.
 *
 * @throws PackError where a pack cannot be read
 */
export async function executorFor(options: AnalysisOptions): Promise<Executor> {
  const { cache } = options;
  const setup = setupOf(options);
  const inner = await workersFor(setup, options);
  return cache ? new Cached(inner, setup, cache) : inner;
}

/** What of the options the articles themselves depend on. */
export const setupOf = ({ knowledgeFiles = [], corrections, profile }: AnalysisOptions): Setup => ({
  knowledgeFiles,
  corrections: corrections?.corrections ?? [],
  profile: profile ?? null,
});

async function workersFor(setup: Setup, options: AnalysisOptions): Promise<Executor> {
  const { workers = 0, articleSeconds, workerMegabytes, threadFile } = options;
  if (workers === 0 || !HAS_THREADS) {
    // Loaded only where it is used: with threads, this one holds no models and no tables of places.
    const { InThread } = await import('./workers/in-thread.js');
    return InThread.prepare(setup);
  }
  // Only where threads are begun: a process that somebody else began, a test's for one, keeps the engine it has.
  tuneEngine();
  return new WorkerPool({ workers, setup, articleSeconds, workerMegabytes, file: threadFile });
}
