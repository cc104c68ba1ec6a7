import { createHash } from 'node:crypto';
import type { WritableFile } from './files.js';

/** Characters that are gathered before they are written. */
const ENOUGH = 1 << 18;

interface OutputFileOptions {
  /** Turns an error of the file system into one for people. */
  readonly onError: (error: unknown) => unknown;
  /** Is called when the file is whole and flushed. @param digest its SHA-256 */
  readonly publish: (digest: string) => Promise<void>;
}

/** A file of an output folder that is written piece by piece. */
export class OutputFile {
  readonly #file: WritableFile;
  readonly #options: OutputFileOptions;
  readonly #hash = createHash('sha256');
  #gathered: string[] = [];
  #size = 0;
  #isClosed = false;

  constructor(file: WritableFile, options: OutputFileOptions) {
    this.#file = file;
    this.#options = options;
  }

  /** @throws WriteError */
  async write(content: string): Promise<void> {
    this.#gathered.push(content);
    this.#size += content.length;
    if (this.#size >= ENOUGH) await this.#flush();
  }

  /** Writes what is left, flushes the file and puts it under its name. @throws WriteError */
  async close(): Promise<void> {
    await this.#flush();
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

  async #close(): Promise<void> {
    this.#isClosed = true;
    await this.#file.close();
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.from(this.#gathered.join(''));
    this.#gathered = [];
    this.#size = 0;
    this.#hash.update(bytes);
    try {
      await this.#file.write(bytes);
    } catch (error) {
      throw this.#options.onError(error);
    }
  }
}
