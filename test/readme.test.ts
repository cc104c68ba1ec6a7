import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { scratchFolder } from './helpers/scratch.js';

const ROOT = path.join(import.meta.dirname, '..');
const scratch = scratchFolder();
const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

test('the example of the library runs, and prints what its comments say', () => {
  const example = /```js\n(?<code>[\s\S]*?)```/.exec(README)!.groups!.code!;
  const built = pathToFileURL(path.join(ROOT, 'dist/index.js')).href;
  const file = path.join(scratch, 'example.mjs');
  writeFileSync(file, example.replace("'racefile'", `'${built}'`));
  const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' }).trim().split('\n');
  const promised = [...example.matchAll(/console\.log\(.*\); \/\/ (?<output>.*)/g)].map(
    ({ groups }) => groups!.output!,
  );
  expect(promised.length).toBeGreaterThan(0);
  expect(printed).toEqual(promised);
});

test('every command that the README tells of is there', () => {
  const help = execFileSync(process.execPath, [path.join(ROOT, 'dist/bin/racefile.js'), '--help'], {
    encoding: 'utf8',
  });
  const told = new Set([...README.matchAll(/`racefile (?<name>[a-z]+)/g)].map(({ groups }) => groups!.name!));
  const known = [...help.matchAll(/^ {2}(?<name>[a-z]+)(?: |$)/gm)].map(({ groups }) => groups!.name!);
  expect([...told].filter((name) => !known.includes(name))).toEqual([]);
});

test('every file that the README points at is there', () => {
  const links = [...README.matchAll(/\]\((?!https?:)(?<target>[^)#]+)/g)].map(
    ({ groups }) => groups!.target!,
  );
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((target) => !existsSync(path.join(ROOT, target)))).toEqual([]);
});

test('the commands print what the README shows', () => {
  const racefile = (...args: string[]): string => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(ROOT, 'dist/bin/racefile.js'), ...args],
      {
        cwd: scratch,
        encoding: 'utf8',
      },
    );
    return withoutEndSpaces(stdout + stderr);
  };
  racefile('run', path.join(ROOT, 'corpus'), '--out', 'output', '--quiet');
  const shown = /```console\n(?<session>[\s\S]*?)```/.exec(README)!.groups!.session!;
  const commands = shown.split('$ npx racefile ').slice(1);
  expect(commands).toHaveLength(3);
  for (const command of commands) {
    const [line, ...output] = command.split('\n');
    const args = [...line!.matchAll(/"([^"]*)"|\S+/g)].map(([all, quoted]) => quoted ?? all);
    expect(racefile(...args)).toBe(withoutEndSpaces(output.join('\n')));
  }
});

const withoutEndSpaces = (text: string): string => text.replace(/ +$/gm, '').trim();
