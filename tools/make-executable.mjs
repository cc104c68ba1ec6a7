// Lets the built command be started as a program, which tsc does not. npm does so when it first links a package, and
// never again: after another build, `npx racefile` ended with "Permission denied".
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const { bin } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
/** Where the command was before it was bundled: links that npm made then, for `npx`, still lead there. */
const LINKED_BEFORE = 'dist/cli/main.js';
const READ_AND_RUN_BY_ALL = 0o755;
for (const program of [...Object.values(bin), LINKED_BEFORE])
  chmodSync(path.join(root, program), READ_AND_RUN_BY_ALL);
