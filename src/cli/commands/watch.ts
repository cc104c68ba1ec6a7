import { Command } from 'commander';
import { changesIn } from '../../batch/changes.js';
import { Interrupted } from '../../batch/interrupted.js';
import { WriteError } from '../../batch/output/write-error.js';
import { run } from '../../batch/run.js';
import { analysisOptions, withAnalysisOptions } from '../analysis-options.js';
import { interruptible } from '../interruptible.js';
import { tell } from '../output.js';
import { reportInputs } from '../report-inputs.js';
import { VERSION } from '../version.js';
import { formatOption, type RunFlags } from './run.js';

export const watchCommand = withAnalysisOptions(
  new Command('watch')
    .argument('<inputs...>', 'files and folders')
    .option('--out <dir>', 'the output folder', 'output')
    .addOption(formatOption()),
)
  .addHelpText('after', '\nExample:\n  $ racefile watch news/ --out dossier\n')
  .action(async (inputs: string[], flags: RunFlags) => {
    const { out, corrections, profile, knowledge = [] } = flags;
    const settings = [corrections, profile, ...knowledge].filter((file) => file !== undefined);
    await interruptible(async (signal) => {
      for await (const _ of changesIn([...inputs, ...settings], { except: out, signal }))
        await bringUpToDate(inputs, flags, signal);
      throw new Interrupted('the watch was ended');
    }, `what is in ${out} is whole`);
  });

/** Runs once. What can be otherwise the next time is told, and the watch goes on. */
async function bringUpToDate(inputs: string[], flags: RunFlags, signal: AbortSignal): Promise<void> {
  const { out, format, quiet = false } = flags;
  let cached = 0;
  try {
    const { manifest } = await run(inputs, {
      ...(await analysisOptions(flags)),
      out,
      version: VERSION,
      parquet: format === 'parquet',
      signal,
      onInput: (progress) => {
        cached = progress.cached;
      },
    });
    reportInputs(manifest, flags.corrections);
    const { ok = 0, races = 0 } = manifest.counts;
    if (!quiet) tell(`${ok} articles, ${ok - cached} of them new; ${races} races in ${out}`);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    tell(`racefile: ${error.message}`);
  }
}
