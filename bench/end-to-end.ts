import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export interface BatchMeasured {
  readonly seconds: number;
  /** The most that the process held, threads included. */
  readonly megabytes: number;
  /** Articles done, megabytes held then, and seconds gone by, each second. */
  readonly held: readonly (readonly [number, number, number])[];
}

type What = 'map' | 'map-1/2' | 'map-2/2' | 'run';

/** Holds a command to one core, with all its threads; empty where the system has no means to. */
export const ON_ONE_CORE: readonly string[] =
  spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];

/** The engine's own threads, for compiling and for clearing memory, would take of another core where one is free. */
export const ONE = ON_ONE_CORE.length > 0 ? '1 worker held to 1 core' : '1 worker';

/** Runs vary, for other programs take of the machine what they will: the one in the middle tells. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!;

/**
 * Measures a whole command in a process of its own: `map` ends with articles.jsonl, `run` with all outputs.
 *
 * @param held what the command is run by: see `ON_ONE_CORE`
 */
export async function measureBatch(
  what: What,
  workers: number,
  inputs: readonly string[],
  held: readonly string[] = [],
): Promise<BatchMeasured> {
  const out = mkdtempSync(path.join(tmpdir(), 'racefile-bench-'));
  try {
    const script = path.join(import.meta.dirname, 'batch-process.mjs');
    const command = [...held, process.execPath, script, what, String(workers), out, ...inputs];
    const { stdout } = await execute(command[0]!, command.slice(1));
    return JSON.parse(stdout) as BatchMeasured;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Two processes side by side that share nothing, each with one worker and half of the articles: the longer of the two. */
export async function measureHalves(inputs: readonly string[]): Promise<BatchMeasured> {
  const halves = await Promise.all([measureBatch('map-1/2', 1, inputs), measureBatch('map-2/2', 1, inputs)]);
  return {
    seconds: Math.max(...halves.map(({ seconds }) => seconds)),
    megabytes: halves.reduce((sum, { megabytes }) => sum + megabytes, 0),
    held: [],
  };
}
