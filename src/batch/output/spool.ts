import { closeSync, openSync, readSync } from 'node:fs';
import { byteLines, textLines } from '../../ingest/input/text-lines.js';
import type { BytePlace, OutputFile } from './output-file.js';

/** Lines that are put aside on disk while a batch is read, and read again at its end, as often as they are needed. */
export class Spool {
  #size = 0;

  constructor(private readonly file: OutputFile) {}

  /** Bytes that it holds. */
  get size(): number {
    return this.#size;
  }

  /** @param lines whole lines, with their line ends @returns where they lie */
  async add(lines: string | Uint8Array): Promise<BytePlace> {
    const place = await this.file.write(lines);
    this.#size += place.length;
    return place;
  }

  /** No line can be added after it. @throws WriteError */
  async close(): Promise<void> {
    await this.file.close();
  }

  lines(): AsyncIterable<string> {
    return textLines(this.file.path);
  }

  /** The same, not decoded yet. */
  byteLines(): AsyncIterable<Buffer> {
    return byteLines(this.file.path);
  }

  /** Lets `act` read what lies at a place. */
  use<T>(act: (read: (place: BytePlace) => string) => Promise<T>): Promise<T> {
    return readingPlaces(this.file.path, act);
  }
}

/** Opens a file while `act` reads what lies at places of it. */
export async function readingPlaces<T>(
  file: string,
  act: (read: (place: BytePlace) => string) => Promise<T>,
): Promise<T> {
  const descriptor = openSync(file, 'r');
  try {
    return await act(({ at, length }) => {
      const bytes = Buffer.allocUnsafe(length);
      readSync(descriptor, bytes, 0, length, at);
      return bytes.toString('utf8');
    });
  } finally {
    closeSync(descriptor);
  }
}
