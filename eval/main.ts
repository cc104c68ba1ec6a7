import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import type { Figure, Task } from './task.js';
import { cleaning } from './tasks/cleaning.js';
import { entities } from './tasks/entities.js';
import { exports } from './tasks/exports.js';
import { html } from './tasks/html.js';
import { merge } from './tasks/merge.js';
import { nearDuplicates } from './tasks/near-duplicates.js';
import { quotes } from './tasks/quotes.js';
import { race } from './tasks/race.js';

const TASKS: readonly Task[] = [html, cleaning, nearDuplicates, race, merge, quotes, entities, exports];

const FLOORS_FILE = path.join(import.meta.dirname, 'floors.json');

/** What must hold: the figures not to fall below, and the digest of the data they were measured on. */
interface Floors {
  readonly digests: Record<string, string>;
  readonly floors: Record<string, number>;
}

/** Figures are pinned a little below what was measured, in their own unit. */
const SLACK = 0.005;

const program = new Command('npm run eval --')
  .description('Runs the pipeline over the evaluation sets, scores it, and compares with the pinned floors.')
  .option('--shared <folder>', 'the folder with the sets and the scorers', '../shared')
  .option('--only <task...>', `only these tasks: ${TASKS.map((task) => task.name).join(', ')}`)
  .option('--pin', 'raise the floors to what is measured now; none is ever lowered')
  .option('--if-present', 'succeed quietly where the sets are not there')
  .addHelpText('after', '\nExample:\n  $ npm run eval -- --only quotes race')
  .parse();

const options = program.opts<{ shared: string; only?: string[]; pin?: boolean; ifPresent?: boolean }>();
process.exitCode = await main();

async function main(): Promise<number> {
  const shared = path.resolve(options.shared);
  if (!existsSync(path.join(shared, 'eval'))) {
    console.error(`no evaluation sets at ${options.shared}; name their folder with --shared`);
    return options.ifPresent ? 0 : 1;
  }
  const floors: Floors = JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) as Floors;
  const figures: Figure[] = [];
  for (const task of TASKS.filter(({ name }) => !options.only || options.only.includes(name))) {
    const scratch = mkdtempSync(path.join(os.tmpdir(), `racefile-eval-${task.name}-`));
    try {
      for (const figure of await task.run({ shared, scratch }))
        figures.push({ ...figure, name: `${task.name}: ${figure.name}` });
    } finally {
      rmSync(scratch, { recursive: true });
    }
    for (const file of task.data) {
      const pinned = floors.digests[file];
      if (pinned && pinned !== digest(path.join(shared, file)))
        console.error(`${file} is not the file the floors were pinned on`);
    }
  }
  printTable(figures, floors);
  if (options.pin) pin(figures, floors, shared);
  const fallen = figures.filter((figure) => isBelow(figure, floors.floors[figure.name]));
  for (const { name, value } of fallen)
    console.error(`fell below its floor: ${name} ${value.toFixed(4)} (floor ${floors.floors[name]})`);
  return fallen.length > 0 ? 1 : 0;
}

function isBelow({ value, better }: Figure, floor: number | undefined): boolean {
  if (floor === undefined) return false;
  return better === 'lower' ? value > floor : value < floor;
}

function printTable(figures: readonly Figure[], { floors }: Floors): void {
  const width = Math.max(...figures.map(({ name }) => name.length));
  console.log(`${'figure'.padEnd(width)}   value   floor      n`);
  for (const { name, value, n } of figures) {
    const cells = [value.toFixed(4), floors[name]?.toFixed(4) ?? '-', n === undefined ? '' : String(n)];
    console.log(
      `${name.padEnd(width)}  ${cells[0]!.padStart(6)}  ${cells[1]!.padStart(6)}  ${cells[2]!.padStart(5)}`,
    );
  }
}

function pin(figures: readonly Figure[], old: Floors, shared: string): void {
  const floors = { ...old.floors };
  for (const figure of figures.filter(({ timed }) => !timed)) {
    const sign = figure.better === 'lower' ? 1 : -1;
    const reached = Math.max(0, Math.round((figure.value + sign * SLACK) * 1000) / 1000);
    const before = floors[figure.name];
    floors[figure.name] =
      before === undefined
        ? reached
        : figure.better === 'lower'
          ? Math.min(before, reached)
          : Math.max(before, reached);
  }
  const digests = Object.fromEntries(
    TASKS.flatMap((task) => task.data).map((file) => [file, digest(path.join(shared, file))]),
  );
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FLOORS_FILE, `${JSON.stringify({ digests, floors: sorted }, null, 2)}\n`);
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
