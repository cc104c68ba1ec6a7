import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';

/** A file to be read, or standard input. */
export interface InputFile {
  /** Path relative to the input folder, with forward slashes; "-" for standard input. */
  readonly file: string;
  readonly open: () => Readable;
  readonly bytes: () => Promise<Buffer>;
}

/** An input that names nothing readable. */
export interface MissingInput {
  readonly file: string;
  readonly reason: string;
}

/**
 * The files that the inputs name, in order; folders are walked in the order of their names' code units,
 * and hidden files and folders in them are passed over.
 */
export async function* findInputs(inputs: readonly string[]): AsyncGenerator<InputFile | MissingInput> {
  for (const input of inputs) {
    if (input === '-') {
      yield { file: '-', open: () => process.stdin, bytes: () => collect(process.stdin) };
      continue;
    }
    try {
      const info = await stat(input);
      if (info.isDirectory()) yield* walk(input, '');
      else yield fileAt(input, path.basename(input));
    } catch (error) {
      yield { file: input, reason: reasonOf(error) };
    }
  }
}

async function* walk(root: string, below: string): AsyncGenerator<InputFile | MissingInput> {
  const folder = path.join(root, below);
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    yield { file: below === '' ? root : below, reason: reasonOf(error) };
    return;
  }
  for (const name of names) {
    const file = below === '' ? name : `${below}/${name}`;
    try {
      const info = await lstat(path.join(root, file));
      if (info.isDirectory()) yield* walk(root, file);
      else if (info.isFile()) yield fileAt(path.join(root, file), file);
      else yield { file, reason: 'neither a file nor a folder' };
    } catch (error) {
      yield { file, reason: reasonOf(error) };
    }
  }
}

const fileAt = (location: string, file: string): InputFile => ({
  file,
  open: () => createReadStream(location),
  bytes: () => readFile(location),
});

async function collect(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const PLAIN: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  ELOOP: 'a loop of symbolic links',
  EISDIR: 'a folder, not a file',
};

/** One plain line for an error of the file system or of a decoder. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return PLAIN[code] ?? error.message.split('\n')[0]!;
}
