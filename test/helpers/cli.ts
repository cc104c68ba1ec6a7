import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

export const CORPUS = path.join(ROOT, 'corpus');

export interface CliResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** Runs the command line as a user does, from its sources. */
export function cli(args: readonly string[], input?: string): CliResult {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(ROOT, 'src/cli/main.ts'), ...args],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28, ...(input === undefined ? {} : { input }) },
  );
  return { stdout, stderr, status };
}
