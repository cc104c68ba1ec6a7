import { PageSink } from '../../report/page-writer/index.js';
import { PARQUET_TABLES } from '../../report/parquet-tables.js';
import type { SavedOutput } from '../../report/saved-output.js';
import type { ManifestInput } from '../../schema/index.js';
import { type DatabaseWriter, databaseOf } from './database-writer.js';
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
 * output, where they must be whole, a record, a race and a person at a time. The database is finished beside the page.
 *
 * @param folder where to write; usually the folder of the saved output itself
 * @param begun the database where it is being written already
 */
export async function writeDerived(
  saved: SavedOutput,
  folder: OutputFolder,
  options: DerivedOptions,
  begun?: DatabaseWriter,
): Promise<void> {
  const database = begun ?? (await databaseOf(saved, folder, options.version));
  const finished = database.finish(saved);
  // If the page fails first, nobody waits for it.
  finished.catch(() => undefined);
  try {
    await writePage(saved, folder, options);
    await finished;
  } finally {
    await database.abandon();
  }
}

/** Feeds the records to the page and what else is made of them one by one. */
async function writePage(
  saved: SavedOutput,
  folder: OutputFolder,
  { version, inputs, parquet = false }: DerivedOptions,
): Promise<void> {
  const collected = saved.collected({ check: false });
  const outputs = [
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
