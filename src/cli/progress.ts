import type { Progress } from '../batch/executor.js';

/** How often the line of a terminal changes, and how often somebody else gets a line; milliseconds. */
const EVERY_TERMINAL = 200;
const EVERY_LINE = 30_000;

export interface ProgressOptions {
  /** Bytes of all inputs together; null where nobody can tell. */
  readonly total: Promise<number | null>;
  readonly quiet: boolean;
}

/**
 * Tells on standard error how far a batch has come: on a terminal in a line that writes over itself, elsewhere in a
 * plain line now and then.
 */
export function batchProgress({ total, quiet }: ProgressOptions): {
  show: (progress: Progress) => void;
  done: () => void;
} {
  const { stderr } = process;
  const isTerminal = stderr.isTTY;
  if (quiet) return { show: () => undefined, done: () => undefined };
  const began = Date.now();
  let last = isTerminal ? 0 : began;
  let bytes: number | null = null;
  total.then(
    (size) => {
      bytes = size;
    },
    () => undefined,
  );
  return {
    show: (progress) => {
      const now = Date.now();
      if (now - last < (isTerminal ? EVERY_TERMINAL : EVERY_LINE)) return;
      last = now;
      const line = describe(progress, (now - began) / 1000, bytes);
      stderr.write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
    },
    done: () => void (isTerminal && stderr.write('\r\u001b[K')),
  };
}

/** "1200 read, 85 a second, 300 from the cache, 2 unreadable, about 3 min left" */
export function describe(progress: Progress, seconds: number, total: number | null): string {
  const { done, cached, unreadable, bytes } = progress;
  const left = total === null || bytes === 0 || bytes > total ? null : (seconds * (total - bytes)) / bytes;
  return [
    `${done} read`,
    `${(done / Math.max(seconds, 0.001)).toFixed(done < 10 * seconds ? 1 : 0)} a second`,
    ...(cached > 0 ? [`${cached} from the cache`] : []),
    ...(unreadable > 0 ? [`${unreadable} unreadable`] : []),
    ...(left === null ? [] : [`about ${duration(left)} left`]),
  ].join(', ');
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
