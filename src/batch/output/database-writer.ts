import { once } from 'node:events';
import { closeSync, openSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { DatabaseSink } from '../../report/database/index.js';
import type { SavedOutput } from '../../report/saved-output.js';
import { HAS_THREADS, threadFile } from '../threads.js';
import type { DatabaseNews, DatabaseTask } from './database-thread.js';
import type { OutputFolder } from './folder.js';

/** Writes `racefile.db`: the articles while they come, and what binds them together at the end. */
export interface DatabaseWriter {
  /** The file of the articles can be read up to this byte, which ends a line. */
  grown(bytes: number): void;
  /** All articles have come, up to this byte. */
  whole(bytes: number): void;
  /** Adds what the run put together of them, and puts the file under its name. @throws where it could not be written */
  finish(saved: SavedOutput): Promise<void>;
  /** Lets go of the file, finished or not. */
  abandon(): Promise<void>;
}

/**
 * Begins the database of articles that are being written, in a thread of its own where there are threads: to put them in
 * takes two fifths as long as to analyse them.
 *
 * @param articles the file they are written to, by the name that it has now
 */
export async function beginDatabase(
  folder: OutputFolder,
  articles: string,
  version: string,
): Promise<DatabaseWriter> {
  const { sink: file, publish } = await folder.produce('racefile.db', (temporary) => temporary);
  return HAS_THREADS ? new InThread(articles, file, version, publish) : new Here(file, version, publish);
}

/** Begins the database of articles that are all there. */
export async function databaseOf(
  saved: SavedOutput,
  folder: OutputFolder,
  version: string,
): Promise<DatabaseWriter> {
  const articles = saved.at('articles.jsonl');
  const database = await beginDatabase(folder, articles, version);
  database.whole(statSync(articles).size);
  return database;
}

/** How much memory the objects of the database's thread may take; it needs a tenth for 100,000 articles. Rows live short. */
const LIMITS = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 16 };

class InThread implements DatabaseWriter {
  readonly #file: string;
  /** The open file of the articles, which may have another name before the thread has begun; null once it is closed. */
  #articles: number | null;
  readonly #thread: Worker;
  readonly #ended: Promise<unknown>;
  readonly #publish: () => Promise<void>;
  /** What the thread was told last of how far the articles can be read. */
  #told = 0;

  constructor(articles: string, file: string, version: string, publish: () => Promise<void>) {
    this.#file = file;
    this.#articles = openSync(articles, 'r');
    const task: DatabaseTask = { articles: this.#articles, file, version };
    this.#thread = new Worker(threadFile('database-thread'), {
      workerData: task,
      resourceLimits: LIMITS,
    });
    this.#ended = once(this.#thread, 'exit');
    // Whoever finishes hears of a failure; if the run fails before, nobody does.
    this.#ended.catch(() => undefined);
    this.#publish = publish;
  }

  grown(bytes: number): void {
    if (bytes === this.#told) return;
    this.#told = bytes;
    this.#tell({ news: 'grown', bytes });
  }

  whole(bytes: number): void {
    this.#tell({ news: 'whole', bytes });
  }

  async finish({ folder }: SavedOutput): Promise<void> {
    this.#tell({ news: 'collected', folder });
    const [code] = (await this.#ended) as [number];
    if (code !== 0) throw new Error(`the thread that writes racefile.db ended with ${code}`);
    await this.#publish();
  }

  async abandon(): Promise<void> {
    await this.#thread.terminate();
    if (this.#articles !== null) closeSync(this.#articles);
    this.#articles = null;
    // The engine locks with a folder beside the file, which a thread that is ended leaves behind.
    await rm(`${this.#file}.lock`, { recursive: true, force: true });
  }

  #tell(news: DatabaseNews): void {
    this.#thread.postMessage(news);
  }
}

/** Without threads all of it is done at the end. */
class Here implements DatabaseWriter {
  readonly #file: string;
  readonly #version: string;
  readonly #publish: () => Promise<void>;

  constructor(file: string, version: string, publish: () => Promise<void>) {
    this.#file = file;
    this.#version = version;
    this.#publish = publish;
  }

  grown(): void {}

  whole(): void {}

  async finish(saved: SavedOutput): Promise<void> {
    const sink = new DatabaseSink(this.#file, this.#version);
    for await (const record of saved.articles()) sink.add(record);
    sink.close(saved.collected({ check: false }));
    await this.#publish();
  }

  async abandon(): Promise<void> {}
}
