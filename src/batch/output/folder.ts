import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { DISK, type Files } from './files.js';
import { OutputFile } from './output-file.js';
import { Spool } from './spool.js';
import { isAbandoned, temporaryName } from './temporary.js';
import { writeError } from './write-error.js';

/**
 * A folder that results are written to. A file appears under its name only when it is whole: it is written under a
 * temporary name, flushed, and renamed.
 */
export class OutputFolder {
  readonly written: string[] = [];
  /** SHA-256 of each file that is whole, by its name. */
  readonly digests: Record<string, string> = {};
  readonly #root: string;
  readonly #files: Files;
  /** Temporary files that are not under their names yet. */
  readonly #temporary = new Set<string>();
  readonly #opened = new Set<OutputFile>();

  private constructor(root: string, files: Files) {
    this.#root = root;
    this.#files = files;
  }

  /**
   * Makes the folder where there is none, and removes what a run that was killed left in it.
   *
   * @throws WriteError where nothing can be written there
   */
  static async create(root: string, files: Files = DISK): Promise<OutputFolder> {
    const folder = new OutputFolder(root, files);
    await folder.#trying(root, async () => {
      await files.makeFolder(root);
      for (const sub of ['', 'races'])
        for (const name of await files.list(path.join(root, sub)))
          if (isAbandoned(name)) await files.remove(path.join(root, sub, name));
    });
    return folder;
  }

  /** @throws WriteError */
  async write(name: string, content: string): Promise<void> {
    const file = await this.stream(name);
    await file.write(content);
    await file.close();
  }

  /** A file that is written piece by piece; it stands under its name once it is published. @throws WriteError */
  async stream(name: string): Promise<OutputFile> {
    return this.#open(name, (temporary, digest) => this.#publish(name, temporary, digest));
  }

  /** Lines that are put aside while a run lasts; they never get a name. @throws WriteError */
  async spool(name: string): Promise<Spool> {
    return new Spool(await this.#open(name, async () => undefined));
  }

  /** A file that somebody else writes: under the temporary name that `begin` is given, until it is published. */
  async produce<T>(
    name: string,
    begin: (temporary: string) => T,
  ): Promise<{ sink: T; publish: () => Promise<void> }> {
    const temporary = await this.#begin(name);
    const publish = (): Promise<void> =>
      this.#trying(name, async () => {
        await this.#files.sync(temporary);
        await this.#publish(name, temporary, await digestOf(temporary));
      });
    return { sink: begin(temporary), publish };
  }

  /** Removes a file that an earlier run left, if it is there. */
  async remove(name: string): Promise<void> {
    await this.#trying(name, () => this.#files.remove(this.#at(name)));
  }

  /** Names of the files in a sub-folder, those that an earlier run left among them. */
  list(name: string): Promise<string[]> {
    return this.#files.list(this.#at(name));
  }

  /** Removes what was begun and not published: after an error, or when the run is broken off. */
  async discard(): Promise<void> {
    for (const file of this.#opened) await file.abandon();
    this.#opened.clear();
    for (const file of this.#temporary) await this.#files.remove(file);
    this.#temporary.clear();
  }

  /** @param whole is called when the file is whole and flushed */
  async #open(
    name: string,
    whole: (temporary: string, digest: string) => Promise<void>,
  ): Promise<OutputFile> {
    const temporary = await this.#begin(name);
    return this.#trying(name, async () => {
      const file = new OutputFile(temporary, await this.#files.create(temporary), {
        onError: (error) => writeError(this.#at(name), error),
        publish: async (digest) => {
          this.#opened.delete(file);
          await whole(temporary, digest);
        },
      });
      this.#opened.add(file);
      return file;
    });
  }

  /** A temporary name for a file; what is written there is removed if it is never published. */
  async #begin(name: string): Promise<string> {
    const target = this.#at(name);
    if (name.includes('/')) await this.#trying(name, () => this.#files.makeFolder(path.dirname(target)));
    const temporary = path.join(path.dirname(target), temporaryName(path.basename(target)));
    this.#temporary.add(temporary);
    return temporary;
  }

  #at(name: string): string {
    return path.join(this.#root, name);
  }

  /** @param temporary a file that is whole and flushed */
  async #publish(name: string, temporary: string, digest: string): Promise<void> {
    await this.#trying(name, async () => {
      await this.#files.rename(temporary, this.#at(name));
      await this.#files.sync(path.dirname(this.#at(name)));
    });
    this.#temporary.delete(temporary);
    this.digests[name] = digest;
    this.written.push(name);
  }

  async #trying<T>(name: string, act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      throw writeError(this.#at(name), error);
    }
  }
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
