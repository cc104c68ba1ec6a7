import { Command } from 'commander';
import { CLEANING_RULES, type CleanOptions, cleanArticle } from '../../ingest/clean/index.js';
import { isMojibake } from '../../ingest/clean/mojibake.js';
import { readArticles } from '../../ingest/read-articles.js';
import type { ArticleRecord } from '../../schema/index.js';
import { loadProfile } from '../load-profile.js';
import { EXIT, print, tell } from '../output.js';

interface CleanFlags {
  readonly showRemoved?: boolean;
  readonly raw?: boolean;
  readonly restore?: string[];
  readonly profile?: string;
  readonly listRules?: boolean;
}

export const cleanCommand = new Command('clean')
  .argument('[file]', 'a file with one article or more; - for standard input')
  .option(
    '--show-removed',
    'tell on standard error what went, by which rule, what was repaired, and what is doubtful',
  )
  .option('--raw', 'print the text as it was before cleaning')
  .option('--restore <rule...>', 'keep what these rules would take out')
  .option('--profile <file>', 'take out the recurring lines that `racefile profile` has learned')
  .option('--list-rules', 'print the names of the rules, as --restore takes them')
  .addHelpText('after', '\nExample:\n  $ racefile clean story.html --show-removed\n')
  .action(async (file: string | undefined, flags: CleanFlags) => {
    if (flags.listRules) {
      print(`${CLEANING_RULES.join('\n')}\n`);
      return;
    }
    if (file === undefined) throw new Error('name a file to clean');
    const unknown = flags.restore?.find((rule) => !CLEANING_RULES.includes(rule));
    if (unknown !== undefined) throw new Error(`no rule is called ${unknown}; --list-rules prints them`);
    const options: CleanOptions = {
      restore: flags.restore ?? [],
      ...(flags.profile === undefined ? {} : { profile: await loadProfile(flags.profile) }),
    };
    let printed = 0;
    for await (const result of readArticles([file])) {
      if (result.status !== 'ok') {
        tell(`${result.file}${result.item === null ? '' : `:${result.item}`}: ${result.reason}`);
        process.exitCode = EXIT.someUnreadable;
        continue;
      }
      const article = cleanArticle(result.article, options);
      if (printed++ > 0) print('\f');
      print(`${flags.raw ? result.article.raw : article.text}\n`);
      if (!flags.showRemoved) continue;
      for (const { rule, text, raw } of article.removed)
        tell(`removed by ${rule} at ${raw.start}: ${text.replace(/\s+/g, ' ')}`);
      for (const { at, from, to } of repairsOf(result.article.raw, article))
        tell(`repaired at ${at}: ${from} to ${to}`);
      for (const [n, { kind, text }] of article.media.entries())
        tell(`kept as media/${n} (${kind}): ${text.replace(/\s+/g, ' ')}`);
      for (const { flag, why, start } of article.flags)
        tell(`doubt: ${flag}${start === null ? '' : ` at ${start}`}: ${why}`);
    }
    if (printed === 0) process.exitCode = EXIT.failed;
  });

/** Text that had been decoded wrongly and was put right: "â€™" to "’". */
function* repairsOf(
  raw: string,
  { text, textMap }: Pick<ArticleRecord, 'text' | 'textMap'>,
): Generator<{ at: number; from: string; to: string }> {
  for (const [start, length, at, rawLength] of textMap) {
    const from = raw.slice(at, at + rawLength);
    if (length !== rawLength && isMojibake(from)) yield { at, from, to: text.slice(start, start + length) };
  }
}
