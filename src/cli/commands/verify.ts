import { Command } from 'commander';
import { SavedOutput } from '../../report/saved-output.js';
import { verifyOutput } from '../../verify/index.js';
import { EXIT, print, tell } from '../output.js';
import { VERSION } from '../version.js';

export const verifyCommand = new Command('verify')
  .argument('[out]', 'the output folder of a run', 'output')
  .option('--inputs <paths...>', 'where the raw inputs are now, if not where the run read them')
  .addHelpText(
    'after',
    `\nExample:\n  $ racefile verify output\n\nPrints a line for each thing that no longer holds, and then ends with exit code ${EXIT.doesNotHold}.\n`,
  )
  .action(async (out: string, { inputs }: { inputs?: string[] }) => {
    let breaches = 0;
    const tally = await verifyOutput(new SavedOutput(out), {
      ...(inputs ? { inputs } : {}),
      version: VERSION,
      onBreach: ({ where, what, why }) => {
        breaches++;
        print(`${where}: ${what}: ${why}\n`);
      },
    });
    const counts = Object.entries(tally)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ');
    if (breaches === 0) tell(`all holds: ${counts}`);
    else tell(`${breaches} ${breaches === 1 ? 'thing does' : 'things do'} not hold; looked at ${counts}`);
    process.exitCode = breaches === 0 ? EXIT.allRead : EXIT.doesNotHold;
  });
