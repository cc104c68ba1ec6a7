import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const MAIN = path.resolve(import.meta.dirname, '../../dist/bin/racefile.js');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Begins the built command and does not wait for it. */
export function start(args: readonly string[], shell = ''): { child: ChildProcess; ended: Promise<Ended> } {
  const child =
    shell === ''
      ? spawn(process.execPath, [MAIN, ...args])
      : spawn('sh', ['-c', `${shell}; exec "$0" "$@"`, process.execPath, MAIN, ...args]);
  let stderr = '';
  child.stderr!.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdout!.resume();
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, stderr }));
  });
  return { child, ended };
}
