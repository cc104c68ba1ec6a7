import { Interrupted } from '../batch/interrupted.js';
import { EXIT, tell } from './output.js';

/**
 * Does something that Ctrl-C (or SIGTERM) breaks off in good order; a second one ends the process at once.
 *
 * @returns null where it was broken off; the exit code is set then
 */
export async function interruptible<T>(
  act: (signal: AbortSignal) => Promise<T>,
  whatIsKept: string,
): Promise<T | null> {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    tell('racefile: finishing the articles under way; once more to stop at once');
    controller.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await act(controller.signal);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    tell(`racefile: broken off; ${whatIsKept}`);
    process.exitCode = EXIT.interrupted;
    return null;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
