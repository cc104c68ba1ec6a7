import { stat } from 'node:fs/promises';
import { findInputs } from '../ingest/input/find-inputs.js';
import { DEFAULT_LIMITS } from '../ingest/limits.js';

const PACKED = /\.(?:gz|zip|warc)$/i;

/**
 * Bytes of all inputs together, but for the output folder; null where some are packed or come from standard input:
 * nobody knows then.
 */
export async function inputSize(inputs: readonly string[], out: string): Promise<number | null> {
  let size = 0;
  for await (const input of findInputs(inputs, DEFAULT_LIMITS, out)) {
    if ('reason' in input) continue;
    if (input.path === null || PACKED.test(input.name)) return null;
    size += (await stat(input.path)).size;
  }
  return size;
}
