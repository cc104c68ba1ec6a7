import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, Option } from 'commander';
import { run } from '../../batch/run.js';
import { readCorrections } from '../../corrections/index.js';
import { loadKnowledge } from '../../knowledge/pack/index.js';
import { raceOverview } from '../../report/overview.js';
import { EXIT, print, progress, tell } from '../output.js';
import { VERSION } from '../version.js';

export const runCommand = new Command('run')
  .description('read articles, find people, quotes and race facts, and write the output folder')
  .argument('<inputs...>', 'files and folders; - reads an article a line from standard input')
  .option('--out <dir>', 'the output folder', 'output')
  .addOption(
    new Option('--format <format>', 'write the tables in this format too; CSV is always written').choices([
      'csv',
      'parquet',
    ]),
  )
  .option('--corrections <file>', 'make these corrections, as report.html saves them')
  .option('--knowledge <files...>', 'packs, or the tables they are made from, to link people to public ids')
  .option('--quiet', 'no summary and no progress')
  .addHelpText('after', '\nExample:\n  $ racefile run news/ --out dossier\n')
  .action(
    async (
      inputs: string[],
      options: {
        out: string;
        format?: 'csv' | 'parquet';
        quiet?: boolean;
        corrections?: string;
        knowledge?: string[];
      },
    ) => {
      const line = progress();
      const { corrections: file } = options;
      const { manifest, races } = await run(inputs, {
        out: options.out,
        version: VERSION,
        knowledge: options.knowledge ? await loadKnowledge(options.knowledge) : null,
        parquet: options.format === 'parquet',
        ...(file === undefined ? {} : { corrections: readCorrections(readFileSync(file, 'utf8')) }),
        onInput: (done, problems) => {
          if (!options.quiet) line.show(`${done} read${problems > 0 ? `, ${problems} unreadable` : ''}`);
        },
      });
      line.done();
      for (const { file, item, status, reason } of manifest.inputs) {
        if (status !== 'ok') tell(`${file}${item === null ? '' : `:${item}`}: ${status}: ${reason}`);
      }
      for (const { line: number, action, reason } of manifest.corrections?.unapplied ?? [])
        tell(
          `${file}:${number}: ${action === null ? 'no correction' : `${action} no longer applies`}: ${reason}`,
        );
      if (!options.quiet) print(raceOverview(races, manifest, path.normalize(options.out)));
      const { ok, unreadable } = manifest.counts;
      process.exitCode = ok === 0 ? EXIT.failed : unreadable! > 0 ? EXIT.someUnreadable : EXIT.allRead;
    },
  );
