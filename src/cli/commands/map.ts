import { Command, InvalidArgumentError } from 'commander';
import { inputSize } from '../../batch/input-size.js';
import type { Share } from '../../batch/map-articles.js';
import { mapPart } from '../../batch/parts/map-part.js';
import { type AnalysisFlags, analysisOptions, whatIsKept, withAnalysisOptions } from '../analysis-options.js';
import { interruptible } from '../interruptible.js';
import { EXIT, tell } from '../output.js';
import { batchProgress } from '../progress.js';
import { VERSION } from '../version.js';

interface MapFlags extends AnalysisFlags {
  readonly part: Share;
}

function share(text: string): Share {
  const found = /^(?<part>[1-9]\d{0,5})\/(?<of>[1-9]\d{0,5})$/.exec(text)?.groups;
  const [part, of] = [Number(found?.part), Number(found?.of)];
  if (!found || part > of) throw new InvalidArgumentError('It must be like 1/3: the first of three parts.');
  return { part, of };
}

export const mapCommand = withAnalysisOptions(
  new Command('map')
    .argument('<inputs...>', 'the same files and folders, in the same order, for every part')
    .requiredOption('--part <i/n>', 'which part of how many', share)
    .requiredOption('--out <dir>', 'the folder of the part'),
)
  .addHelpText(
    'after',
    '\nExample:\n  $ racefile map news/ --part 1/2 --out part-1\n  $ racefile map news/ --part 2/2 --out part-2\n  $ racefile reduce part-1 part-2 --out dossier\n',
  )
  .action(async (inputs: string[], flags: MapFlags) => {
    const { out, part, quiet = false, strict = false } = flags;
    const options = await analysisOptions(flags);
    const progress = batchProgress({
      total: inputSize(inputs, out).then((size) => size && size / part.of),
      quiet,
    });
    let unreadable = 0;
    const count = await interruptible(
      (signal) =>
        mapPart(inputs, {
          ...options,
          out,
          version: VERSION,
          share: part,
          signal,
          onInput: (done) => {
            unreadable = done.unreadable;
            progress.show(done);
          },
        }).finally(progress.done),
      whatIsKept(flags),
    );
    if (count === null) return;
    if (!quiet)
      tell(`${count} articles in ${out}${unreadable > 0 ? `, ${unreadable} inputs unreadable` : ''}`);
    process.exitCode = unreadable === 0 ? EXIT.allRead : strict ? EXIT.failed : EXIT.someUnreadable;
  });
