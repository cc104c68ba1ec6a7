import { Worker } from 'node:worker_threads';
import type { Setup } from './analyst.js';
import type { ArticleTask, TaskResult } from './article-task.js';

/** A task with whom to tell, and how often a worker died over it. */
export interface Job {
  readonly task: ArticleTask;
  readonly done: (result: TaskResult) => void;
  readonly fail: (error: Error) => void;
  deaths: number;
}

export interface LaneOptions {
  /** The module that the thread runs. */
  readonly file: URL;
  readonly setup: Setup;
  /** How long one article may take. */
  readonly seconds: number;
  /** How much memory the thread's objects may take. */
  readonly megabytes: number;
}

/** Why a lane ended, and the jobs it had: the first is the one it was at. */
export interface LaneEnd {
  readonly jobs: readonly Job[];
  readonly why: 'closed' | 'too slow' | 'died' | 'never started';
  readonly error: Error | null;
}

/**
 * Room for objects that live as long as an article takes: with less, they are moved about before they are dropped. With
 * more than a small part of a thread's memory, all that lives of them may not fit when it runs out of it, and V8 ends the
 * process, not the thread.
 */
const MOST_YOUNG_MEGABYTES = 64;
const YOUNG_PART = 1 / 8;

/** Two jobs: the one under way, and one that waits in the thread, so that it need not wait for the next. */
const MOST_JOBS = 2;

/**
 * One worker thread and the jobs it was given. The clock runs for the first of them only, from when the one before it
 * was done. A lane ends once, whatever ends it; the jobs it had then are the pool's again.
 */
export class Lane {
  readonly #worker: Worker;
  readonly #options: LaneOptions;
  readonly #jobs: Job[] = [];
  #why: LaneEnd['why'] = 'never started';
  #error: Error | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isReady = false;

  constructor(options: LaneOptions, onRoom: () => void, onEnd: (lane: Lane, end: LaneEnd) => void) {
    this.#options = options;
    this.#worker = new Worker(options.file, {
      workerData: options.setup,
      resourceLimits: {
        maxOldGenerationSizeMb: options.megabytes,
        maxYoungGenerationSizeMb: Math.min(MOST_YOUNG_MEGABYTES, options.megabytes * YOUNG_PART),
      },
    });
    this.#worker.on('message', (result: TaskResult | null) => {
      if (result === null) {
        this.#isReady = true;
        this.#why = 'died';
      } else this.#jobs.shift()!.done(result);
      this.#watch();
      onRoom();
    });
    this.#worker.on('error', (error: Error) => {
      this.#error = error;
    });
    this.#worker.once('exit', () => {
      clearTimeout(this.#timer);
      onEnd(this, { jobs: this.#jobs, why: this.#why, error: this.#error });
    });
  }

  get hasRoom(): boolean {
    return this.#jobs.length < MOST_JOBS;
  }

  get isIdle(): boolean {
    return this.#jobs.length === 0;
  }

  give(job: Job): void {
    this.#jobs.push(job);
    this.#worker.postMessage(job.task);
    if (this.#jobs.length === 1) this.#watch();
  }

  async close(): Promise<void> {
    this.#why = 'closed';
    await this.#worker.terminate();
  }

  /** Starts the clock for the first job. */
  #watch(): void {
    clearTimeout(this.#timer);
    const [job] = this.#jobs;
    if (!job || !this.#isReady) return;
    this.#timer = setTimeout(() => {
      // An answer that lies in the queue, because this thread was busy, is heard first.
      setImmediate(() => {
        if (this.#jobs[0] !== job) return;
        this.#why = 'too slow';
        void this.#worker.terminate();
      });
    }, this.#options.seconds * 1000);
  }
}
