import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Limits } from '../limits.js';
import { type Input, withoutStalls } from './bytes.js';
import { reasonOf } from './reason.js';

/** An input that names nothing readable. */
export interface MissingInput {
  readonly file: string;
  readonly reason: string;
}

/**
 * The files that the inputs name, in order; folders are walked in the order of their names' code units, and
 * hidden files and folders in them are passed over. Symbolic links are followed, but no folder is read twice.
 */
export async function* findInputs(
  inputs: readonly string[],
  limits: Limits,
): AsyncGenerator<Input | MissingInput> {
  for (const input of inputs) {
    if (input === '-') {
      yield {
        file: '-',
        item: null,
        name: '-',
        path: null,
        open: () => withoutStalls(process.stdin, limits),
      };
      continue;
    }
    try {
      const info = await stat(input);
      if (info.isDirectory()) yield* walk(input, '', new Map([[await realpath(input), '.']]), limits);
      else if (info.isFile()) yield fileAt(input, path.basename(input), limits);
      else yield { file: input, reason: 'neither a file nor a folder' };
    } catch (error) {
      yield { file: input, reason: reasonOf(error) };
    }
  }
}

/** @param seen the real paths of the folders met so far, with the names they were met by */
async function* walk(
  root: string,
  below: string,
  seen: Map<string, string>,
  limits: Limits,
): AsyncGenerator<Input | MissingInput> {
  let names: string[];
  try {
    names = (await readdir(path.join(root, below))).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    yield { file: below === '' ? root : below, reason: reasonOf(error) };
    return;
  }
  for (const name of names) {
    const file = below === '' ? name : `${below}/${name}`;
    const location = path.join(root, file);
    try {
      const info = await stat(location);
      if (info.isDirectory()) {
        const real = await realpath(location);
        const known = seen.get(real);
        seen.set(real, known ?? file);
        if (known === undefined) yield* walk(root, file, seen, limits);
        else yield { file, reason: reasonForSecond(file, known) };
      } else if (info.isFile()) yield fileAt(location, file, limits);
      else yield { file, reason: 'neither a file nor a folder' };
    } catch (error) {
      yield { file, reason: reasonOf(error) };
    }
  }
}

/** A link into a folder that the walk is in would go round for ever. */
const reasonForSecond = (file: string, known: string): string =>
  known === '.' || file.startsWith(`${known}/`)
    ? 'a loop of symbolic links'
    : `the same folder as ${known}, which is read already`;

const fileAt = (location: string, file: string, limits: Limits): Input => ({
  file,
  item: null,
  name: path.basename(file),
  path: location,
  open: () => withoutStalls(createReadStream(location), limits),
});
