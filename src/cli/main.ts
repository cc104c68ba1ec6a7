#!/usr/bin/env node
import { Command } from 'commander';
import { COMMANDS } from './commands/index.js';
import { EXIT, tell } from './output.js';
import { VERSION } from './version.js';

const program = new Command('racefile')
  .description('Turns a folder of political news into structured, checkable data about election races.')
  .version(VERSION)
  .addHelpText('after', '\nExample:\n  $ racefile run news/ --out dossier\n');

// A reader that has seen enough, as `head` does, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.allRead);
});

const asked = process.argv.slice(2).find((word) => COMMANDS.some(({ name }) => name === word));
for (const { name, about, load } of COMMANDS)
  program.addCommand((name === asked ? await load() : new Command(name)).description(about));

try {
  await program.parseAsync();
} catch (error) {
  tell(`racefile: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = EXIT.failed;
}
