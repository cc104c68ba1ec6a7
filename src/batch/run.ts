import { BatchWriter, type RunResult } from './batch-writer.js';
import { counted } from './counted.js';
import { type AnalysisOptions, executorFor } from './executor.js';
import { Interrupted } from './interrupted.js';
import { mapArticles } from './map-articles.js';
import type { Files } from './output/files.js';

export type { RunResult } from './batch-writer.js';

export interface RunOptions extends AnalysisOptions {
  /** The output folder; it is made where there is none. */
  readonly out: string;
  readonly version: string;
  /** Writes the tables in Parquet too. */
  readonly parquet?: boolean;
  /** Where files are written, if not on the disk. */
  readonly files?: Files;
}

/**
 * Reads articles, analyses each, merges what they say of races, and writes the output folder. The same inputs give the
 * same bytes for any number of workers.
 *
 * @throws WriteError where the output cannot be written; Interrupted where the signal broke the run off. Either way
 *   no output is left half written.
 */
export async function run(inputs: readonly string[], options: RunOptions): Promise<RunResult> {
  const { out, version, parquet = false, corrections, signal } = options;
  const writer = await BatchWriter.begin({
    out,
    version,
    parquet,
    corrections,
    files: options.files,
    options: { inputs: [...inputs], out, ...(parquet ? { format: 'parquet' } : {}) },
  });
  try {
    const executor = await executorFor(options);
    try {
      const entries = mapArticles(inputs, { executor, out, ...(signal ? { signal } : {}) });
      for await (const entry of counted(entries, options)) await writer.add(entry);
      if (signal?.aborted) throw new Interrupted('broken off');
    } finally {
      await executor.close();
    }
    return await writer.finish();
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}
