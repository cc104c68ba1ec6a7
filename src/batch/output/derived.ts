import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { DatabaseSink } from '../../report/database/index.js';
import { PageSink } from '../../report/page-writer/index.js';
import { PARQUET_TABLES } from '../../report/parquet-tables.js';
import type { SavedOutput } from '../../report/saved-output.js';
import type { ManifestInput } from '../../schema/index.js';
import { HAS_THREADS, threadFile } from '../threads.js';
import type { DatabaseTask } from './database-thread.js';
import type { OutputFolder } from './folder.js';

export interface DerivedOptions {
  readonly version: string;
  /** Inputs and what became of them, for the page to tell. */
  readonly inputs: readonly ManifestInput[];
  /** Writes the tables in Parquet too. */
  readonly parquet?: boolean;
}

/**
 * Writes what needs the merged races beside the records: `racefile.db`, `report.html`, and the tables in Parquet where
 * they are wanted. It reads `articles.jsonl`, `people.jsonl`, `clusters.jsonl` and `races/` back from the saved
 * output, where they must be whole, a record, a race and a person at a time. The database is written by a thread of its
 * own, beside the page.
 *
 * @param folder where to write; usually the folder of the saved output itself
 */
export async function writeDerived(
  saved: SavedOutput,
  folder: OutputFolder,
  options: DerivedOptions,
): Promise<void> {
  const { version } = options;
  if (!HAS_THREADS) {
    const database = await folder.produce('racefile.db', (file) => new DatabaseSink(file, version));
    await writeInThread(saved, folder, options, [database]);
    return;
  }
  const { sink: thread, publish } = await folder.produce('racefile.db', (file) =>
    beginThread({ folder: saved.folder, file, version }),
  );
  const ended = once(thread, 'exit');
  // Whoever waits for it hears of a failure; if the page fails first, nobody does.
  ended.catch(() => undefined);
  try {
    await writeInThread(saved, folder, options, []);
    const [code] = (await ended) as [number];
    if (code !== 0) throw new Error(`the thread that writes racefile.db ended with ${code}`);
  } finally {
    await thread.terminate();
  }
  await publish();
}

type Produced = Awaited<ReturnType<typeof OutputFolder.prototype.produce<DatabaseSink>>>;

/** Feeds the records to what is written in this thread. */
async function writeInThread(
  saved: SavedOutput,
  folder: OutputFolder,
  { version, inputs, parquet = false }: DerivedOptions,
  others: readonly Produced[],
): Promise<void> {
  const collected = saved.collected({ check: false });
  const outputs = [
    ...others,
    await folder.produce('report.html', (file) => new PageSink(file, collected, { version, inputs })),
    ...(parquet
      ? await Promise.all(PARQUET_TABLES.map(({ name, begin }) => folder.produce(name, begin)))
      : []),
  ];
  for await (const record of saved.articles()) for (const { sink } of outputs) sink.add(record);
  for (const { sink, publish } of outputs) {
    sink.close(collected);
    await publish();
  }
}

/** How much memory the objects of the database's thread may take; it needs a tenth for 100,000 articles. */
const MEGABYTES = 768;

const beginThread = (task: DatabaseTask): Worker =>
  new Worker(threadFile('database-thread'), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
