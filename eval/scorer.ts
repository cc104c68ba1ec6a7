import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import type { TaskContext } from './task.js';

const MOST_OUTPUT = 64 * 1024 * 1024;

/** Runs a scorer of the shared folder with `--json` and returns what it prints. */
export async function score<T>({ shared }: TaskContext, scorer: string, args: readonly string[]): Promise<T> {
  const file = path.join(shared, 'eval', scorer);
  const { stdout } = await promisify(execFile)('node', [file, ...args, '--json'], { maxBuffer: MOST_OUTPUT });
  return JSON.parse(stdout) as T;
}

/** Turns `articles.jsonl` into the prediction format of a scorer, with the shared converter. */
export async function convert(
  { shared }: TaskContext,
  kind: string,
  articles: string,
  output: string,
  gold?: string,
): Promise<void> {
  const file = path.join(shared, 'eval', 'from-articles.mjs');
  const child = spawn('node', [file, kind, articles, ...(gold ? [gold] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await pipeline(child.stdout, createWriteStream(output));
}
