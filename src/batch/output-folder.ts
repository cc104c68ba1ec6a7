import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A folder that results are written to. A file appears under its name only when it is whole: it is written
 * under a temporary name, flushed, and renamed.
 */
export class OutputFolder {
  readonly written: string[] = [];
  /** SHA-256 of each file that is whole, by its name. */
  readonly digests: Record<string, string> = {};
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
    await this.#publish(name, temporary);
    this.written.push(name);
  }

  /** A file that is written piece by piece. */
  stream(name: string): OutputStream {
    const target = path.join(this.#root, name);
    this.written.push(name);
    return new OutputStream(`${target}.part`, (temporary) => this.#publish(name, temporary));
  }

  /** A file that somebody else writes: under the temporary name that `begin` is given, until it is published. */
  produce<T>(name: string, begin: (temporary: string) => T): { sink: T; publish: () => Promise<void> } {
    const target = path.join(this.#root, name);
    this.written.push(name);
    const temporary = `${target}.part`;
    return { sink: begin(temporary), publish: () => this.#publish(name, temporary) };
  }

  /** Removes what an earlier run left in a sub-folder. */
  async empty(name: string): Promise<void> {
    await rm(path.join(this.#root, name), { recursive: true, force: true });
  }

  async #publish(name: string, temporary: string): Promise<void> {
    const file = await open(temporary, 'r+');
    await file.sync();
    await file.close();
    this.digests[name] = await digestOf(temporary);
    await rename(temporary, path.join(this.#root, name));
  }
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
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
