import { link, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pid } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { isAlive, temporaryName } from './temporary.js';
import { writeError } from './write-error.js';

/** How often a run that waits looks whether it is its turn, and how long it waits at most; milliseconds. */
const EVERY = 100;
const LONGEST = 120_000;

/**
 * Lets one run at a time put its files under their names: of two that write the same folder the one waits for the
 * other, so that what stands there in the end is all of one run. A run that was killed stands in nobody's way; where
 * its process number is another program's by now, it does for two minutes.
 *
 * @throws WriteError where nothing can be written there
 */
export async function publishing<T>(folder: string, act: () => Promise<T>): Promise<T> {
  const turn = path.join(folder, '.publishing');
  const ours = path.join(folder, temporaryName('publishing'));
  try {
    await writeFile(ours, String(pid));
    await waitFor(turn, ours);
  } catch (error) {
    throw writeError(turn, error);
  } finally {
    await rm(ours, { force: true });
  }
  try {
    return await act();
  } finally {
    await rm(turn, { force: true });
  }
}

async function waitFor(turn: string, ours: string): Promise<void> {
  for (let waited = 0; !(await isTaken(turn, ours)); waited += EVERY) {
    const holder = Number(await readFile(turn, 'utf8').catch(() => pid));
    if (!isAlive(holder) || waited >= LONGEST) await rm(turn, { force: true });
    else await setTimeout(EVERY);
  }
}

/** Takes the turn, in one step and with our number in it, if nobody has it. */
async function isTaken(turn: string, ours: string): Promise<boolean> {
  try {
    await link(ours, turn);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EEXIST') return false;
    // A file system without links has no turns: two runs at once into one folder are nobody's habit there either.
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') return true;
    throw error;
  }
}
