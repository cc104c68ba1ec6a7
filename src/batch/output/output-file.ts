import { createHash } from 'node:crypto';
import type { WritableFile } from './files.js';

/** Bytes that are gathered before they are written. */
const ENOUGH = 1 << 18;

interface OutputFileOptions {
  /** Turns an error of the file system into one for people. */
  readonly onError: (error: unknown) => unknown;
  /** Is called when the file is whole and flushed. @param digest its SHA-256 */
  readonly publish: (digest: string) => Promise<void>;
}

/** Where in a file something lies, in bytes. */
export interface BytePlace {
  readonly at: number;
  readonly length: number;
}

/** A small piece of an article's memory would hold all of it until enough is gathered. */
const copyOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes);

/** A file of an output folder that is written piece by piece. */
export class OutputFile {
  readonly #file: WritableFile;
  readonly #options: OutputFileOptions;
  readonly #hash = createHash('sha256');
  #gathered: Uint8Array[] = [];
  #size = 0;
  #written = 0;
  #isClosed = false;

  /** @param path where it is written, under a temporary name */
  constructor(
    readonly path: string,
    file: WritableFile,
    options: OutputFileOptions,
  ) {
    this.#file = file;
    this.#options = options;
  }

  /** @returns where in the file the content lies @throws WriteError */
  async write(content: string | Uint8Array): Promise<BytePlace> {
    const bytes = typeof content === 'string' ? Buffer.from(content) : copyOf(content);
    const place = { at: this.#written + this.#size, length: bytes.length };
    if (bytes.length > 0) this.#gathered.push(bytes);
    this.#size += bytes.length;
    if (this.#size >= ENOUGH) await this.flush();
    return place;
  }

  /** Writes what is left, flushes the file and puts it under its name. @throws WriteError */
  async close(): Promise<void> {
    await this.flush();
    try {
      await this.#file.sync();
      await this.#close();
    } catch (error) {
      throw this.#options.onError(error);
    }
    await this.#options.publish(this.#hash.digest('hex'));
  }

  /** Closes the file as it is; it gets no name. */
  async abandon(): Promise<void> {
    if (!this.#isClosed) await this.#close();
  }

  /** Writes what was gathered; it can be read from then on. @throws WriteError */
  async flush(): Promise<void> {
    const bytes = Buffer.concat(this.#gathered, this.#size);
    this.#gathered = [];
    this.#size = 0;
    this.#written += bytes.length;
    this.#hash.update(bytes);
    try {
      await this.#file.write(bytes);
    } catch (error) {
      throw this.#options.onError(error);
    }
  }

  async #close(): Promise<void> {
    this.#isClosed = true;
    await this.#file.close();
  }
}
