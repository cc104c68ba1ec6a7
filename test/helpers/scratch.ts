import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** A folder of its own for a test file, gone when its tests are done. */
export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'racefile-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
