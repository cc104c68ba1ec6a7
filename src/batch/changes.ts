import { once } from 'node:events';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';

/** A file is whole when its size has not changed for so long; milliseconds. */
const STANDS_STILL = 500;
/** What arrives within so long of each other is one change; milliseconds. */
const TOGETHER = 300;

export interface ChangesOptions {
  /** A folder within them that is passed over: the one that the results are written to. */
  readonly except: string;
  /** Ends the watch. */
  readonly signal: AbortSignal;
}

/**
 * Gives a sign when it begins to watch files and folders, and another whenever something in them has come, gone or
 * changed since the last. What changes while nobody waits is one sign when somebody does. Hidden files and folders
 * are passed over, as they are when inputs are read.
 *
 * @throws where one of the paths is not there
 */
export async function* changesIn(
  paths: readonly string[],
  { except, signal }: ChangesOptions,
): AsyncGenerator<void> {
  const real = await Promise.all(paths.map((one) => realpath(one)));
  const out = await realpath(except).catch(() => path.resolve(except));
  const watcher = watch(real, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: STANDS_STILL, pollInterval: STANDS_STILL / 5 },
    ignored: (file) => file === out || (!real.includes(file) && path.basename(file).startsWith('.')),
  });
  let hasChanged = true;
  let wake = (): void => undefined;
  watcher.on('all', () => {
    hasChanged = true;
    wake();
  });
  signal.addEventListener('abort', () => wake());
  try {
    await once(watcher, 'ready', { signal });
    while (!signal.aborted) {
      if (!hasChanged) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        await setTimeout(TOGETHER, undefined, { signal });
      }
      hasChanged = false;
      yield;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await watcher.close();
  }
}
