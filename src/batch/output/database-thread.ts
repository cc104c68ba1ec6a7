import { parentPort, workerData } from 'node:worker_threads';
import { linesBetween } from '../../ingest/input/text-lines.js';
import { DatabaseSink } from '../../report/database/index.js';
import { SavedOutput } from '../../report/saved-output.js';
import type { ArticleRecord } from '../../schema/index.js';

/** What the thread is told at first: the open file of the articles, the file to write, and the version to write into it. */
export interface DatabaseTask {
  readonly articles: number;
  readonly file: string;
  readonly version: string;
}

/** What it is told then, in this order: `collected` names the folder in which all that the run put together lies. */
export type DatabaseNews =
  | { readonly news: 'grown' | 'whole'; readonly bytes: number }
  | { readonly news: 'collected'; readonly folder: string };

/** A thread that writes `racefile.db` and ends. */
const { articles, file, version } = workerData as DatabaseTask;
const port = parentPort!;
const sink = new DatabaseSink(file, version);
let read = 0;

port.on('message', (told: DatabaseNews) => {
  if (told.news === 'collected') {
    sink.close(new SavedOutput(told.folder).collected({ check: false }));
    port.close();
    return;
  }
  for (const line of linesBetween(articles, read, told.bytes)) sink.add(JSON.parse(line) as ArticleRecord);
  read = told.bytes;
  if (told.news === 'whole') sink.allAdded();
});
