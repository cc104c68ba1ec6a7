// Makes a fresh clone ready: installs what is missing and builds what is older than its sources.
// Plain Node without packages, because it runs before there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const at = (name) => path.join(root, name);

function npm(...args) {
  const { status } = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(path.join(folder, name)).mtimeMs,
    ),
  );

// `npm install` builds too, by the script "prepare".
if (!existsSync(at('node_modules'))) npm('install', '--no-fund', '--no-audit');
const main = at('dist/bin/racefile.js');
const page = at('dist/page/page.html');
const isBuilt = existsSync(main) && existsSync(page);
if (!isBuilt || statSync(main).mtimeMs < Math.max(newest(at('src')), newest(at('tools'))))
  npm('run', 'build');
