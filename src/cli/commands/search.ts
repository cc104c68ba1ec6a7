import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { searchDatabase } from '../../report/database/search.js';
import { print, tell } from '../output.js';
import { type RowFormat, renderRows, rowFormat } from '../rows.js';

interface SearchFlags {
  readonly out: string;
  readonly in: 'quotes' | 'sentences';
  readonly limit: number;
  readonly format: RowFormat;
}

function toLimit(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('a whole number from 1');
  return Number(value);
}

export const searchCommand = new Command('search')
  .argument(
    '<words...>',
    'words, in any of their forms; "a phrase" in quotation marks; elect* for any ending',
  )
  .option('--out <dir>', 'the output folder of the run', 'output')
  .addOption(
    new Option('--in <layer>', 'where to look').choices(['sentences', 'quotes']).default('sentences'),
  )
  .option('--limit <n>', 'how many at most', toLimit, 20)
  .addOption(rowFormat())
  .addHelpText('after', '\nExample:\n  $ racefile search runoff turnout --in quotes\n')
  .action((words: string[], { out, in: within, limit, format }: SearchFlags) => {
    const found = searchDatabase(path.join(out, 'racefile.db'), words.join(' '), { within, limit });
    print(renderRows(found, format));
    if (found.rows.length === 0) tell(`no ${within} with all of these words`);
    else if (found.rows.length === limit) tell(`the best ${limit}; --limit shows more`);
  });
