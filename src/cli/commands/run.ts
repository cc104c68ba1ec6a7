import path from 'node:path';
import { Command } from 'commander';
import { run } from '../../batch/run.js';
import { loadKnowledge } from '../../knowledge/pack/index.js';
import { raceOverview } from '../../report/overview.js';
import { EXIT, print, progress, tell } from '../output.js';
import { VERSION } from '../version.js';

export const runCommand = new Command('run')
  .description('read articles, find people, quotes and race facts, and write the output folder')
  .argument('<inputs...>', 'files and folders; - reads an article a line from standard input')
  .option('--out <dir>', 'the output folder', 'output')
  .option('--knowledge <files...>', 'packs, or the tables they are made from, to link people to public ids')
  .option('--quiet', 'no summary and no progress')
  .addHelpText('after', '\nExample:\n  $ racefile run news/ --out dossier\n')
  .action(async (inputs: string[], options: { out: string; quiet?: boolean; knowledge?: string[] }) => {
    const line = progress();
    const { manifest, races } = await run(inputs, {
      out: options.out,
      version: VERSION,
      knowledge: options.knowledge ? await loadKnowledge(options.knowledge) : null,
      onInput: (done, problems) => {
        if (!options.quiet) line.show(`${done} read${problems > 0 ? `, ${problems} unreadable` : ''}`);
      },
    });
    line.done();
    for (const { file, item, status, reason } of manifest.inputs) {
      if (status !== 'ok') tell(`${file}${item === null ? '' : `:${item}`}: ${status}: ${reason}`);
    }
    if (!options.quiet) print(raceOverview(races, manifest, path.normalize(options.out)));
    const { ok, unreadable } = manifest.counts;
    process.exitCode = ok === 0 ? EXIT.failed : unreadable! > 0 ? EXIT.someUnreadable : EXIT.allRead;
  });
