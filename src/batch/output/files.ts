import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';

/** A file that is being written. */
export interface WritableFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Until this is done, a loss of power may lose what was written. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** What an output folder needs of a file system. */
export interface Files {
  makeFolder(folder: string): Promise<void>;
  /** Names in a folder; none where there is no such folder. */
  list(folder: string): Promise<string[]>;
  create(file: string): Promise<WritableFile>;
  /** Flushes a file or a folder that is there. */
  sync(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a folder, if it is there. */
  remove(file: string): Promise<void>;
}

class DiskFile implements WritableFile {
  constructor(private readonly handle: FileHandle) {}

  async write(bytes: Uint8Array): Promise<void> {
    let at = 0;
    while (at < bytes.length) at += (await this.handle.write(bytes, at)).bytesWritten;
  }

  async sync(): Promise<void> {
    await this.handle.sync();
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

export const DISK: Files = {
  async makeFolder(folder) {
    await mkdir(folder, { recursive: true });
  },
  async list(folder) {
    try {
      return await readdir(folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  },
  create: async (file) => new DiskFile(await open(file, 'w')),
  async sync(path) {
    // Windows flushes no folders, and needs none of it.
    const handle = await open(path, 'r').catch(() => null);
    try {
      await handle?.sync();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code !== 'EISDIR' && code !== 'EPERM' && code !== 'EINVAL') throw error;
    } finally {
      await handle?.close();
    }
  },
  rename,
  remove: (file) => rm(file, { force: true, recursive: true }),
};
