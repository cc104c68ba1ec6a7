import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { learnProfile, renderProfile } from '../../ingest/profile/index.js';
import type { RawArticle } from '../../ingest/raw-article.js';
import { readArticles } from '../../ingest/read-articles.js';
import { EXIT, print, tell } from '../output.js';

export const profileCommand = new Command('profile')
  .argument('<inputs...>', 'files and folders with many articles of each publisher')
  .option('--out <file>', 'where to write the profile; without it, to standard output')
  .addHelpText(
    'after',
    '\nA line is marked for removal where it recurs and stands at the end or the beginning, or looks like a label;\n' +
      'the others are listed as undecided. Change "remove" in the file to decide otherwise.\n' +
      '\nExample:\n  $ racefile profile archive/ --out profile.json\n',
  )
  .action(async (inputs: string[], { out }: { out?: string }) => {
    const counts = { ok: 0, unreadable: 0 };
    const profile = await learnProfile(readable(inputs, counts));
    if (out === undefined) print(renderProfile(profile));
    else await writeFile(out, renderProfile(profile));
    const lines = profile.publishers.flatMap((publisher) => publisher.lines);
    const removed = lines.filter(({ remove }) => remove).length;
    tell(
      `${counts.ok} articles, ${profile.publishers.length} publishers with recurring lines: ${removed} to remove, ${lines.length - removed} undecided`,
    );
    process.exitCode =
      counts.ok === 0 ? EXIT.failed : counts.unreadable > 0 ? EXIT.someUnreadable : EXIT.allRead;
  });

async function* readable(
  inputs: readonly string[],
  counts: { ok: number; unreadable: number },
): AsyncGenerator<RawArticle> {
  for await (const result of readArticles(inputs)) {
    if (result.status === 'ok') {
      counts.ok++;
      yield result.article;
    } else if (result.status === 'unreadable') {
      counts.unreadable++;
      tell(`${result.file}${result.item === null ? '' : `:${result.item}`}: ${result.reason}`);
    }
  }
}
