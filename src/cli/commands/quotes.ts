import { Command, Option } from 'commander';
import { analyzeArticle } from '../../analyze.js';
import { ArticleIds } from '../../batch/article-ids.js';
import { readArticles } from '../../ingest/read-articles.js';
import { csvLines } from '../../report/csv.js';
import { QUOTE_COLUMNS, quoteRows } from '../../report/quotes-table.js';
import { EXIT, print, tell, textTable } from '../output.js';

type Format = 'jsonl' | 'csv' | 'table';

const TABLE_COLUMNS = ['article', 'kind', 'speaker', 'cue', 'text'];

export const quotesCommand = new Command('quotes')
  .description('print who said what')
  .argument('<inputs...>', 'files and folders; - reads an article a line from standard input')
  .addOption(
    new Option('--format <format>', 'how to print').choices(['jsonl', 'csv', 'table']).default('table'),
  )
  .addHelpText('after', '\nExample:\n  $ racefile quotes news/ --format csv > quotes.csv\n')
  .action(async (inputs: string[], { format }: { format: Format }) => {
    const ids = new ArticleIds();
    const rows: ReturnType<typeof quoteRows> = [];
    let ok = 0;
    let unreadable = 0;
    if (format === 'csv') print(csvLines([QUOTE_COLUMNS]));
    for await (const result of readArticles(inputs)) {
      if (result.status !== 'ok') {
        tell(`${result.file}${result.item === null ? '' : `:${result.item}`}: ${result.reason}`);
        if (result.status === 'unreadable') unreadable++;
        continue;
      }
      ok++;
      const { id, duplicate } = ids.give(result.article);
      if (duplicate) continue;
      const record = analyzeArticle(result.article, { id });
      if (format === 'csv') print(csvLines(quoteRows(record)));
      else if (format === 'table') rows.push(...quoteRows(record));
      else for (const quote of record.quotes) print(`${JSON.stringify({ article: id, ...quote })}\n`);
    }
    if (format === 'table') {
      const pick = TABLE_COLUMNS.map((name) => QUOTE_COLUMNS.indexOf(name as (typeof QUOTE_COLUMNS)[number]));
      print(
        textTable(
          TABLE_COLUMNS,
          rows.map((row) => pick.map((i) => row[i])),
        ),
      );
    }
    process.exitCode = ok === 0 ? EXIT.failed : unreadable > 0 ? EXIT.someUnreadable : EXIT.allRead;
  });
