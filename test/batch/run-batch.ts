import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The built batch engine: worker threads run built modules. `npm test` builds before it tests. */
const DIST = new URL('../../dist/', import.meta.url);

type RunModule = typeof import('../../src/batch/run.js');

export const { run } = (await import(new URL('batch/run.js', DIST).href)) as RunModule;

export const builtModule = (name: string): string => new URL(name, DIST).href;

/** SHA-256 of every file of an output but its manifest, by name. */
export function bytesOf(out: string): Record<string, string> {
  const names = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('.'))
    .sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(out, name)))
        .digest('hex'),
    ]),
  );
}

/** A manifest without what only the clock and the output's own name tell. */
export function timelessManifest(out: string): Record<string, unknown> {
  const manifest = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const { startedAt, finishedAt, seconds, options, ...rest } = manifest;
  return { ...rest, options: { ...(options as object), out: null } };
}
