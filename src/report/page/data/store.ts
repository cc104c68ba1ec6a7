import type { ArticleRecord } from '../../../schema/index.js';
import type {
  PagePerson,
  PagePlace,
  PageQuote,
  PageRecords,
  PageShapes,
  PageStart,
} from '../../page-data.js';
import { readChunk } from './chunks.js';

/** Chunks of records kept after they were read, the last used ones. */
const KEPT = 8;

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let promise: Promise<T> | undefined;
  return () => {
    promise ??= read();
    return promise;
  };
}

/** The data of the page: what is there at once, and what comes when it is asked for. */
export class Store {
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #kept = new Map<number, Promise<PageRecords>>();
  readonly quotes = once(() => readChunk<PageQuote[]>('quotes'));
  readonly people = once(() => readChunk<PagePerson[]>('people'));
  readonly places = once(() => readChunk<PagePlace[]>('places'));
  readonly shapes = once(() => readChunk<PageShapes>('shapes'));

  private constructor(readonly start: PageStart) {
    this.#indexes = new Map(start.articles.map(({ id }, index) => [id, index]));
  }

  static async open(): Promise<Store> {
    return new Store(await readChunk<PageStart>('start'));
  }

  /** The index of an article; -1 where the page does not hold it. */
  indexOf(id: string): number {
    return this.#indexes.get(id) ?? -1;
  }

  /** The record of an article; null where the page does not hold it. */
  async record(id: string): Promise<ArticleRecord | null> {
    const index = this.indexOf(id);
    if (index < 0) return null;
    const records = await this.#chunk(Math.floor(index / this.start.chunk));
    return records[index % this.start.chunk] ?? null;
  }

  /** All records, chunk by chunk, for a search through all texts. */
  async *records(): AsyncGenerator<ArticleRecord> {
    const chunks = Math.ceil(this.start.articles.length / this.start.chunk);
    for (let n = 0; n < chunks; n++) yield* await this.#chunk(n);
  }

  #chunk(n: number): Promise<PageRecords> {
    const known = this.#kept.get(n) ?? readChunk<PageRecords>(`articles-${n}`);
    this.#kept.delete(n);
    this.#kept.set(n, known);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    return known;
  }
}
