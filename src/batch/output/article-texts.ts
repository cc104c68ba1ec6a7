import { closeSync, openSync, readSync } from 'node:fs';
import type { ArticleRecord } from '../../schema/index.js';
import type { BytePlace, OutputFile } from './output-file.js';

/** Finds the texts of articles again in the file of records that is being written: memory holds places alone. */
export class ArticleTexts {
  readonly #places = new Map<string, BytePlace>();

  constructor(private readonly records: OutputFile) {}

  add(id: string, place: BytePlace): void {
    this.#places.set(id, place);
  }

  /** Opens the file, all of which must be flushed, while `act` looks up cleaned texts by the ids of their articles. */
  async use<T>(act: (textOf: (id: string) => string) => Promise<T>): Promise<T> {
    const descriptor = openSync(this.records.path, 'r');
    try {
      return await act((id) => {
        const { at, length } = this.#places.get(id)!;
        const line = Buffer.alloc(length);
        readSync(descriptor, line, 0, length, at);
        return (JSON.parse(line.toString('utf8')) as ArticleRecord).text;
      });
    } finally {
      closeSync(descriptor);
    }
  }
}
