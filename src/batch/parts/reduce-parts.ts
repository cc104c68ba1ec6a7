import path from 'node:path';
import { textLines } from '../../ingest/input/text-lines.js';
import type { ArticleRecord } from '../../schema/index.js';
import { BatchWriter, type RunResult } from '../batch-writer.js';
import type { Entry } from '../map-articles.js';
import { productOf } from '../workers/product.js';
import { checkParts, type PartEntry, PartError, readPart } from './part.js';

export interface ReduceOptions {
  /** The output folder; it is made where there is none. */
  readonly out: string;
  readonly version: string;
  /** Writes the tables in Parquet too. */
  readonly parquet?: boolean;
}

/**
 * Puts the parts of a batch together, given in any order: the output is the one that a single run over the inputs
 * writes.
 *
 * @throws PartError where the folders are not the parts of one batch; WriteError where nothing can be written
 */
export async function reduceParts(
  folders: readonly string[],
  { out, version, parquet = false }: ReduceOptions,
): Promise<RunResult> {
  const parts = folders.map((folder) => ({ folder, part: readPart(folder) }));
  checkParts(parts);
  const { inputs, inputCount, corrections } = parts[0]!.part;
  const writer = await BatchWriter.begin({
    out,
    version,
    parquet,
    corrections: corrections ?? undefined,
    options: { inputs, out, ...(parquet ? { format: 'parquet' } : {}) },
  });
  try {
    const ordered = [...parts].sort((a, b) => a.part.part - b.part.part);
    const streams = ordered.map(({ folder }) => readEntries(folder));
    // Every part holds each n-th input, so that they take turns.
    for (let number = 0; number < inputCount; number++) {
      const turn = number % streams.length;
      const { value: entry } = await streams[turn]!.next();
      if (entry?.number !== number) throw new PartError(`${ordered[turn]!.folder} lacks input ${number + 1}`);
      await writer.add(entry);
    }
    return await writer.finish();
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}

/** The entries of a part, in order. */
async function* readEntries(folder: string): AsyncGenerator<Entry, undefined> {
  const articles = textLines(path.join(folder, 'articles.jsonl'));
  for await (const line of textLines(path.join(folder, 'entries.jsonl'))) {
    const { number, input, article, outcomes } = JSON.parse(line) as PartEntry;
    const record = article ? (await articles.next()).value : null;
    if (record === undefined) throw new PartError(`${folder} lacks articles that its entries name`);
    const product = record === null ? null : productOf(JSON.parse(record) as ArticleRecord, outcomes);
    yield { number, input, product, cached: false, bytes: 0 };
  }
}
