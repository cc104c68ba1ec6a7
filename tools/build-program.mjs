// Builds the command and the threads it begins into dist/bin, from few files: to find and load one for each module takes
// half a second in every thread. A command of `racefile` is loaded when it is asked for, with the files that it needs.
// Packages stay where they are installed, but for those that every thread would load file by file.
// Runs after tsc, whose output it joins. Modules that look for files of the package stand two folders deep in it, as
// dist/bin does: what they find from their own place they find from there.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'rolldown';
import { plainLoops } from './program/plain-loops.mjs';

const root = path.resolve(import.meta.dirname, '..');
const outdir = path.join(root, 'dist/bin');
const BUILT_IN = ['wink-nlp', 'zod'];
const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const installed = Object.keys(dependencies).filter((name) => !BUILT_IN.includes(name));

/** What is done with each article, in every thread. */
const ANALYSIS =
  /[\\/]dist[\\/](?:article-record|text|knowledge|model|ingest[\\/](?:clean|fields|flags|near-duplicates)|nlp|race)\b/;

rmSync(outdir, { recursive: true, force: true });
await build({
  cwd: root,
  input: {
    racefile: 'dist/cli/main.js',
    thread: 'dist/batch/workers/thread.js',
    'database-thread': 'dist/batch/output/database-thread.js',
  },
  output: { dir: outdir, format: 'esm' },
  platform: 'node',
  external: (id) => installed.some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [
    {
      name: 'plain-loops',
      transform: (code, id) => (ANALYSIS.test(id) ? { code: plainLoops(code) } : null),
    },
  ],
  logLevel: 'warn',
});

const licences = BUILT_IN.map((name) => {
  const text = readFileSync(path.join(root, 'node_modules', name, 'LICENSE'), 'utf8');
  return `${name}, part of these files:\n\n${text.trim()}\n`;
});
writeFileSync(path.join(outdir, 'LICENSES.txt'), licences.join('\n\n'));
