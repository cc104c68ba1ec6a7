import type { CorrectionFile } from '../corrections/index.js';
import { BatchWriter, type RunResult } from './batch-writer.js';
import { Interrupted } from './interrupted.js';
import { mapArticles } from './map-articles.js';
import type { Executor } from './work/article-task.js';
import { InThread } from './work/in-thread.js';
import { HAS_THREADS, WorkerPool } from './work/pool.js';

export type { RunResult } from './batch-writer.js';

/** How the articles of a batch are analysed. */
export interface AnalysisOptions {
  /** Packs that people are linked with, or the tables they are made from. */
  readonly knowledgeFiles?: readonly string[];
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
  /** Breaks the batch off: no further article is begun. */
  readonly signal?: AbortSignal;
  /** Called after each input. */
  readonly onInput?: (done: number, problems: number) => void;
}

export interface RunOptions extends AnalysisOptions {
  /** The output folder; it is made where there is none. */
  readonly out: string;
  readonly version: string;
  /** Writes the tables in Parquet too. */
  readonly parquet?: boolean;
}

/**
 * Reads articles, analyses each, merges what they say of races, and writes the output folder. The same inputs give the
 * same bytes for any number of workers.
 *
 * @throws WriteError where the output cannot be written; Interrupted where the signal broke the run off. Either way
 *   no output is left half written.
 */
export async function run(inputs: readonly string[], options: RunOptions): Promise<RunResult> {
  const { out, version, parquet = false, corrections } = options;
  const writer = await BatchWriter.begin({
    out,
    version,
    parquet,
    corrections,
    options: { inputs: [...inputs], out, ...(parquet ? { format: 'parquet' } : {}) },
  });
  try {
    const executor = await executorFor(options);
    try {
      await mapInto(writer, inputs, executor, options);
    } finally {
      await executor.close();
    }
    return await writer.finish();
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}

async function mapInto(
  writer: BatchWriter,
  inputs: readonly string[],
  executor: Executor,
  { signal, onInput }: RunOptions,
): Promise<void> {
  let done = 0;
  let problems = 0;
  for await (const entry of mapArticles(inputs, { executor, ...(signal ? { signal } : {}) })) {
    await writer.add(entry);
    if (entry.input.status === 'unreadable') problems++;
    onInput?.(++done, problems);
  }
  if (signal?.aborted) throw new Interrupted(`broken off after ${done} inputs`);
}

/** Threads where there are to be some, else this one. */
export async function executorFor(options: AnalysisOptions): Promise<Executor> {
  const { knowledgeFiles = [], corrections, workers = 0 } = options;
  const setup = { knowledgeFiles, corrections: corrections?.corrections ?? [] };
  if (workers === 0 || !HAS_THREADS) return InThread.prepare(setup);
  const { articleSeconds, workerMegabytes, threadFile } = options;
  return new WorkerPool({
    workers,
    setup,
    ...(articleSeconds === undefined ? {} : { articleSeconds }),
    ...(workerMegabytes === undefined ? {} : { workerMegabytes }),
    ...(threadFile === undefined ? {} : { file: threadFile }),
  });
}
