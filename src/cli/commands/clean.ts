import { Command } from 'commander';
import { cleanArticle } from '../../ingest/clean/index.js';
import { readArticles } from '../../ingest/read-articles.js';
import { EXIT, print, tell } from '../output.js';

interface CleanFlags {
  readonly showRemoved?: boolean;
  readonly raw?: boolean;
  readonly restore?: string[];
}

export const cleanCommand = new Command('clean')
  .description('print the cleaned text of an article')
  .argument('<file>', 'a file with one article or more; - for standard input')
  .option('--show-removed', 'tell on standard error what went, and by which rule')
  .option('--raw', 'print the text as it was before cleaning')
  .option('--restore <rule...>', 'keep what these rules would take out')
  .addHelpText('after', '\nExample:\n  $ racefile clean story.html --show-removed\n')
  .action(async (file: string, flags: CleanFlags) => {
    let printed = 0;
    for await (const result of readArticles([file])) {
      if (result.status !== 'ok') {
        tell(`${result.file}: ${result.reason}`);
        process.exitCode = EXIT.someUnreadable;
        continue;
      }
      const article = cleanArticle(result.article, { restore: flags.restore ?? [] });
      if (printed++ > 0) print('\f');
      print(`${flags.raw ? result.article.raw : article.text}\n`);
      if (!flags.showRemoved) continue;
      for (const { rule, text, raw } of article.removed)
        tell(`removed by ${rule} at ${raw.start}: ${text.replace(/\s+/g, ' ')}`);
      for (const [n, { kind, text }] of article.media.entries())
        tell(`kept as media/${n} (${kind}): ${text.replace(/\s+/g, ' ')}`);
    }
    if (printed === 0) process.exitCode = EXIT.failed;
  });
