#!/usr/bin/env node
import { Command } from 'commander';
import { cleanCommand } from './commands/clean.js';
import { exportCommand } from './commands/export.js';
import { knowledgeCommand } from './commands/knowledge.js';
import { mapCommand } from './commands/map.js';
import { profileCommand } from './commands/profile.js';
import { queryCommand } from './commands/query.js';
import { quotesCommand } from './commands/quotes.js';
import { reduceCommand } from './commands/reduce.js';
import { runCommand } from './commands/run.js';
import { schemaCommand } from './commands/schema.js';
import { searchCommand } from './commands/search.js';
import { verifyCommand } from './commands/verify.js';
import { watchCommand } from './commands/watch.js';
import { EXIT, tell } from './output.js';
import { VERSION } from './version.js';

const program = new Command('racefile')
  .description('Turns a folder of political news into structured, checkable data about election races.')
  .version(VERSION)
  .addCommand(runCommand)
  .addCommand(watchCommand)
  .addCommand(mapCommand)
  .addCommand(reduceCommand)
  .addCommand(cleanCommand)
  .addCommand(profileCommand)
  .addCommand(quotesCommand)
  .addCommand(knowledgeCommand)
  .addCommand(queryCommand)
  .addCommand(searchCommand)
  .addCommand(exportCommand)
  .addCommand(verifyCommand)
  .addCommand(schemaCommand)
  .addHelpText('after', '\nExample:\n  $ racefile run news/ --out dossier\n');

// A reader that has seen enough, as `head` does, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.allRead);
});

try {
  await program.parseAsync();
} catch (error) {
  tell(`racefile: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = EXIT.failed;
}
