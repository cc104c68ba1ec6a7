import { createHash } from 'node:crypto';
import type { WritableFile } from './files.js';

/** Bytes that are gathered before they are written. */
const ENOUGH = 1 << 18;
/** Room for what is gathered and one more piece; for a larger piece there is larger memory, for once. */
const DESK = 1 << 19;

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

/**
 * A file of an output folder that is written piece by piece. Pieces are gathered in memory that is used again and again:
 * to hand back new memory of each piece, V8 would look through all that lives every second or two.
 */
export class OutputFile {
  readonly #file: WritableFile;
  readonly #options: OutputFileOptions;
  readonly #hash = createHash('sha256');
  /** Where pieces are gathered; none while it is being written. */
  #desk: Buffer | null = null;
  #size = 0;
  #written = 0;
  #readable = 0;
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

  /** Bytes from the file's beginning that whoever opens it can read: whole pieces. */
  get readable(): number {
    return this.#readable;
  }

  /** @returns where in the file the content lies @throws WriteError */
  async write(content: string | Uint8Array): Promise<BytePlace> {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const place = { at: this.#written + this.#size, length: bytes.length };
    const room = this.#size + bytes.length;
    if (!this.#desk || this.#desk.length < room) this.#enlarge(Math.max(room, DESK));
    this.#desk!.set(bytes, this.#size);
    this.#size = room;
    if (room >= ENOUGH) await this.flush();
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
    const desk = this.#desk;
    if (!desk) return;
    const bytes = desk.subarray(0, this.#size);
    this.#desk = null;
    this.#size = 0;
    this.#written += bytes.length;
    this.#hash.update(bytes);
    try {
      await this.#file.write(bytes);
    } catch (error) {
      throw this.#options.onError(error);
    }
    this.#readable += bytes.length;
    if (desk.length === DESK) this.#desk ??= desk;
  }

  #enlarge(length: number): void {
    const desk = Buffer.allocUnsafeSlow(length);
    if (this.#desk) this.#desk.copy(desk, 0, 0, this.#size);
    this.#desk = desk;
  }

  async #close(): Promise<void> {
    this.#isClosed = true;
    await this.#file.close();
  }
}
