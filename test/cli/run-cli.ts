import { spawnSync } from 'node:child_process';
import path from 'node:path';

const MAIN = path.resolve(import.meta.dirname, '../../dist/bin/racefile.js');

export interface CliResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** Runs the built command as a user does. */
export function racefile(args: readonly string[], input = ''): CliResult {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...args], {
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}
