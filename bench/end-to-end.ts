import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface BatchMeasured {
  readonly seconds: number;
  /** The most that the process held, threads included. */
  readonly megabytes: number;
  /** Articles done and megabytes held then, every other second. */
  readonly held: readonly (readonly [number, number])[];
}

/** Measures a whole command in a process of its own: `map` ends with articles.jsonl, `run` with all outputs. */
export function measureBatch(what: 'map' | 'run', workers: number, inputs: readonly string[]): BatchMeasured {
  const out = mkdtempSync(path.join(tmpdir(), 'racefile-bench-'));
  try {
    const script = path.join(import.meta.dirname, 'batch-process.mjs');
    const printed = execFileSync(process.execPath, [script, what, String(workers), out, ...inputs], {
      encoding: 'utf8',
    });
    return JSON.parse(printed) as BatchMeasured;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
