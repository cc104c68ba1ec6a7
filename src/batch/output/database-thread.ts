import { workerData } from 'node:worker_threads';
import { DatabaseSink } from '../../report/database/index.js';
import { SavedOutput } from '../../report/saved-output.js';

/** What the thread is told: the folder of the saved output, the file to write, and the version to write into it. */
export interface DatabaseTask {
  readonly folder: string;
  readonly file: string;
  readonly version: string;
}

/** A thread that writes `racefile.db` and ends. */
const { folder, file, version } = workerData as DatabaseTask;
const saved = new SavedOutput(folder);
const sink = new DatabaseSink(file, version);
for await (const record of saved.articles()) sink.add(record);
sink.close(saved.collected({ check: false }));
