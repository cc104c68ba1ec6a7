import path from 'node:path';
import { Command, Option } from 'commander';
import { inputSize } from '../../batch/input-size.js';
import { run } from '../../batch/run.js';
import { raceOverview } from '../../report/overview.js';
import { type AnalysisFlags, analysisOptions, whatIsKept, withAnalysisOptions } from '../analysis-options.js';
import { interruptible } from '../interruptible.js';
import { print } from '../output.js';
import { batchProgress } from '../progress.js';
import { exitCodeFor, reportInputs } from '../report-inputs.js';
import { VERSION } from '../version.js';

export interface RunFlags extends AnalysisFlags {
  readonly format?: 'csv' | 'parquet';
}

export const formatOption = (): Option =>
  new Option('--format <format>', 'write the tables in this format too; CSV is always written').choices([
    'csv',
    'parquet',
  ]);

export const runCommand = withAnalysisOptions(
  new Command('run')
    .argument('<inputs...>', 'files and folders; - reads an article a line from standard input')
    .option('--out <dir>', 'the output folder', 'output')
    .addOption(formatOption()),
)
  .addHelpText('after', '\nExample:\n  $ racefile run news/ --out dossier\n')
  .action(async (inputs: string[], flags: RunFlags) => {
    const { out, format, quiet = false, strict = false } = flags;
    const options = await analysisOptions(flags);
    const progress = batchProgress({ total: inputSize(inputs, out), quiet });
    const result = await interruptible(
      (signal) =>
        run(inputs, {
          ...options,
          out,
          version: VERSION,
          parquet: format === 'parquet',
          signal,
          onInput: progress.show,
        }).finally(progress.done),
      whatIsKept(flags),
    );
    if (!result) return;
    reportInputs(result.manifest, flags.corrections);
    if (!quiet) print(raceOverview(result.races, result.manifest, path.normalize(out)));
    process.exitCode = exitCodeFor(result.manifest, strict);
  });
