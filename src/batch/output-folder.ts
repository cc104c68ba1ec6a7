import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A folder that results are written to. A file appears under its name only when it is whole: it is written
 * under a temporary name, flushed, and renamed.
 */
export class OutputFolder {
  readonly written: string[] = [];
  readonly #root: string;

  private constructor(root: string) {
    this.#root = root;
  }

  static async create(root: string): Promise<OutputFolder> {
    await mkdir(root, { recursive: true });
    return new OutputFolder(root);
  }

  async write(name: string, content: string): Promise<void> {
    const target = path.join(this.#root, name);
    await mkdir(path.dirname(target), { recursive: true });
    const temporary = `${target}.part`;
    await writeFile(temporary, content);
    await this.#publish(temporary, target);
    this.written.push(name);
  }

  /** A file that is written piece by piece. */
  stream(name: string): OutputStream {
    const target = path.join(this.#root, name);
    this.written.push(name);
    return new OutputStream(`${target}.part`, (temporary) => this.#publish(temporary, target));
  }

  /** Removes what an earlier run left in a sub-folder. */
  async empty(name: string): Promise<void> {
    await rm(path.join(this.#root, name), { recursive: true, force: true });
  }

  async #publish(temporary: string, target: string): Promise<void> {
    const file = await open(temporary, 'r+');
    await file.sync();
    await file.close();
    await rename(temporary, target);
  }
}

export class OutputStream {
  readonly #stream: WriteStream;
  readonly #temporary: string;
  readonly #publish: (temporary: string) => Promise<void>;

  constructor(temporary: string, publish: (temporary: string) => Promise<void>) {
    this.#stream = createWriteStream(temporary);
    this.#temporary = temporary;
    this.#publish = publish;
  }

  async write(content: string): Promise<void> {
    if (content !== '' && !this.#stream.write(content)) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    this.#stream.end();
    await once(this.#stream, 'finish');
    await this.#publish(this.#temporary);
  }
}
