import { readFile } from 'node:fs/promises';
import { reasonOf } from '../ingest/input/reason.js';
import { type Profile, parseProfile } from '../ingest/profile/index.js';

/** Reads the file that `racefile profile` writes. @throws Error with one plain line that names the file */
export async function loadProfile(file: string): Promise<Profile> {
  try {
    return parseProfile(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}`, { cause: error });
  }
}
