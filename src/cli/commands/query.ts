import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { queryDatabase } from '../../report/database/query.js';
import { EXIT, print } from '../output.js';
import { type RowFormat, renderRows, rowFormat } from '../rows.js';

export const queryCommand = new Command('query')
  .argument('<sql>', 'a SELECT; - reads it from standard input')
  .option('--out <dir>', 'the output folder of the run', 'output')
  .addOption(rowFormat())
  .addHelpText(
    'after',
    '\nExample:\n  $ racefile query "SELECT speaker, quotes FROM most_quoted LIMIT 5"\n' +
      '\nTables and views are listed in docs/database.md, or by\n' +
      "  $ racefile query \"SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'view')\"\n",
  )
  .action((sql: string, { out, format }: { out: string; format: RowFormat }) => {
    const question = sql === '-' ? readFileSync(0, 'utf8') : sql;
    print(renderRows(queryDatabase(path.join(out, 'racefile.db'), question), format));
    process.exitCode = EXIT.allRead;
  });
