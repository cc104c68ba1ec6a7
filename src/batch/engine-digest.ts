import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** `src` or `dist`, and the package, which it lies in. */
const CODE = path.resolve(import.meta.dirname, '..');
const PACKAGE = path.dirname(CODE);

let known: string | undefined;

/**
 * What a result depends on besides the article and the options: SHA-256 of the program itself, of its models, of the
 * versions of what it is built on, and of the tables of letters that regular expressions use.
 */
export function engineDigest(): string {
  if (known === undefined) {
    const hash = createHash('sha256');
    hash.update(JSON.stringify([process.versions.unicode, process.versions.icu]));
    addFile(hash, path.join(PACKAGE, 'package.json'));
    addInstalled(hash);
    addFolder(hash, CODE, /\.(?:js|ts)$/);
    addFolder(hash, path.join(PACKAGE, 'models'), /\.bin$/);
    known = hash.digest('hex');
  }
  return known;
}

function addFolder(hash: Hash, folder: string, wanted: RegExp): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((file) => wanted.test(file) && !file.endsWith('.d.ts')).sort())
    addFile(hash, path.join(folder, name));
}

function addFile(hash: Hash, file: string): void {
  const bytes = readFileSync(file);
  hash.update(`\n${path.relative(PACKAGE, file).replaceAll('\\', '/')} ${bytes.length}\n`).update(bytes);
}

/** The versions of the packages that are there, each where Node would find it first. */
function addInstalled(hash: Hash): void {
  const { dependencies = {} } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) hash.update(`\n${name} ${installedVersion(name)}`);
}

function installedVersion(name: string): string {
  for (let folder = PACKAGE; ; folder = path.dirname(folder)) {
    try {
      const text = readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8');
      return (JSON.parse(text) as { version: string }).version;
    } catch {
      if (folder === path.dirname(folder)) return 'unknown';
    }
  }
}
