import { closeSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { Command, Option } from 'commander';
import { type LeftOut, TARGETS } from '../../report/exports/index.js';
import { SavedOutput } from '../../report/saved-output.js';
import { print, tell } from '../output.js';

interface ExportFlags {
  readonly to: string;
  readonly out: string;
  readonly file?: string;
}

export const exportCommand = new Command('export')
  .addOption(
    new Option('--to <target>', TARGETS.map(({ name, about }) => `${name}: ${about}`).join('; '))
      .choices(TARGETS.map(({ name }) => name))
      .makeOptionMandatory(),
  )
  .option('--out <dir>', 'the output folder of the run', 'output')
  .option('--file <file>', 'write to this file; without it, to standard output')
  .addHelpText(
    'after',
    '\nExample:\n  $ racefile export --to medsl --file results-medsl.csv\n' +
      '\nWhat the target has no place for is told in short on standard error, and in full, a line each, in\n' +
      '<file>.left-out.jsonl; without --file in <dir>/<target>.left-out.jsonl.\n',
  )
  .action(async ({ to, out, file }: ExportFlags) => {
    const target = TARGETS.find(({ name }) => name === to)!;
    const output = new SavedOutput(out);
    const leftOut: LeftOut[] = [];
    const sink = file === undefined ? null : openSync(`${file}.part`, 'w');
    await target.write(output, {
      write: (text) => (sink === null ? print(text) : void writeSync(sink, text)),
      leftOut: (item) => void leftOut.push(item),
    });
    if (sink !== null) {
      closeSync(sink);
      renameSync(`${file}.part`, file!);
    }
    const sidecar = file === undefined ? path.join(out, `${to}.left-out.jsonl`) : `${file}.left-out.jsonl`;
    writeFileSync(sidecar, leftOut.map((item) => `${JSON.stringify(item)}\n`).join(''));
    for (const line of inShort(leftOut)) tell(line);
    tell(leftOut.length > 0 ? `left out in full: ${sidecar}` : 'nothing was left out');
  });

/** One line for each kind of thing and reason, the most frequent first. */
function inShort(leftOut: readonly LeftOut[]): string[] {
  const counts = new Map<string, number>();
  for (const { what, why, count } of leftOut) {
    const line = `${what}: ${why}`;
    counts.set(line, (counts.get(line) ?? 0) + count);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([line, count]) => `left out ${count} ${line}`);
}
