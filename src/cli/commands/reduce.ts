import path from 'node:path';
import { Command } from 'commander';
import { reduceParts } from '../../batch/parts/reduce-parts.js';
import { raceOverview } from '../../report/overview.js';
import { print } from '../output.js';
import { exitCodeFor, reportInputs } from '../report-inputs.js';
import { VERSION } from '../version.js';
import { formatOption } from './run.js';

interface ReduceFlags {
  readonly out: string;
  readonly format?: 'csv' | 'parquet';
  readonly strict?: boolean;
  readonly quiet?: boolean;
}

export const reduceCommand = new Command('reduce')
  .argument('<parts...>', 'the folders of all parts, in any order')
  .option('--out <dir>', 'the output folder', 'output')
  .addOption(formatOption())
  .option('--strict', 'end with an error where any input is unreadable')
  .option('--quiet', 'no summary')
  .addHelpText('after', '\nExample:\n  $ racefile reduce part-* --out dossier\n')
  .action(async (parts: string[], { out, format, strict, quiet }: ReduceFlags) => {
    const { manifest, races } = await reduceParts(parts, {
      out,
      version: VERSION,
      parquet: format === 'parquet',
    });
    reportInputs(manifest, undefined);
    if (!quiet) print(raceOverview(races, manifest, path.normalize(out)));
    process.exitCode = exitCodeFor(manifest, strict);
  });
