import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Limits } from '../limits.js';
import { type Input, withoutStalls } from './bytes.js';
import { reasonOf } from './reason.js';
import { dayWritten } from './written.js';

/** An input that names nothing readable. */
export interface MissingInput {
  readonly file: string;
  readonly reason: string;
}

/**
 * The files that the inputs name, in order; folders are walked in the order of their names' code units, and
 * hidden files and folders in them are passed over. Symbolic links are followed, but no folder is read twice.
 *
 * @param except a folder within the inputs that is none: what a run writes is not what it reads
 */
export async function* findInputs(
  inputs: readonly string[],
  limits: Limits,
  except?: string,
): AsyncGenerator<Input | MissingInput> {
  const passedOver = except === undefined ? null : await realpath(except).catch(() => null);
  for (const input of inputs) {
    if (input === '-') {
      yield {
        file: '-',
        item: null,
        name: '-',
        path: null,
        written: null,
        open: () => withoutStalls(process.stdin, limits),
      };
      continue;
    }
    try {
      const info = await stat(input);
      if (info.isDirectory())
        yield* walk(input, '', new Map([[await realpath(input), '.']]), { limits, passedOver });
      else if (info.isFile()) yield fileAt(input, path.basename(input), info.mtime, limits);
      else yield { file: input, reason: 'neither a file nor a folder' };
    } catch (error) {
      yield { file: input, reason: reasonOf(error) };
    }
  }
}

/** What an earlier run wrote is known by these: to read it would be to read its articles twice. */
const OUTPUT_FILES = ['articles.jsonl', 'facts.csv', 'manifest.json', 'quotes.csv'];

interface WalkOptions {
  readonly limits: Limits;
  /** The real path of a folder that is not walked. */
  readonly passedOver: string | null;
}

/** @param seen the real paths of the folders met so far, with the names they were met by */
async function* walk(
  root: string,
  below: string,
  seen: Map<string, string>,
  options: WalkOptions,
): AsyncGenerator<Input | MissingInput> {
  let names: string[];
  try {
    names = (await readdir(path.join(root, below))).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    yield { file: below === '' ? root : below, reason: reasonOf(error) };
    return;
  }
  if (OUTPUT_FILES.every((name) => names.includes(name))) {
    yield { file: below === '' ? root : below, reason: 'an output folder of racefile, and no articles' };
    return;
  }
  for (const name of names) {
    const file = below === '' ? name : `${below}/${name}`;
    const location = path.join(root, file);
    try {
      const info = await stat(location);
      if (info.isDirectory()) {
        const real = await realpath(location);
        if (real === options.passedOver) continue;
        const known = seen.get(real);
        seen.set(real, known ?? file);
        if (known === undefined) yield* walk(root, file, seen, options);
        else yield { file, reason: reasonForSecond(file, known) };
      } else if (info.isFile()) yield fileAt(location, file, info.mtime, options.limits);
      else yield { file, reason: 'neither a file nor a folder' };
    } catch (error) {
      yield { file, reason: name.includes(NO_CHARACTER) ? 'its name is not in UTF-8' : reasonOf(error) };
    }
  }
}

/** What a name has in place of bytes that are no character; no file is found by it. */
const NO_CHARACTER = '\ufffd';

/** A link into a folder that the walk is in would go round for ever. */
const reasonForSecond = (file: string, known: string): string =>
  known === '.' || file.startsWith(`${known}/`)
    ? 'a loop of symbolic links'
    : `the same folder as ${known}, which is read already`;

const fileAt = (location: string, file: string, written: Date, limits: Limits): Input => ({
  file,
  item: null,
  name: path.basename(file),
  path: location,
  written: dayWritten(written),
  open: () => withoutStalls(createReadStream(location), limits),
});
