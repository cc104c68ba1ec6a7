import { Command, InvalidArgumentError, Option } from 'commander';
import { analyzeArticle } from '../../analyze.js';
import { ArticleIds } from '../../batch/article-ids.js';
import { readArticles } from '../../ingest/read-articles.js';
import { csvLines } from '../../report/csv.js';
import {
  type Passport,
  type PassportStretch,
  passportStretches,
  quotePassports,
} from '../../report/passport/index.js';
import { PASSPORT_COLUMNS, passportRows, renderPassports } from '../../report/passport/render.js';
import { QUOTE_COLUMNS, quoteRows } from '../../report/quotes-table.js';
import type { ArticleRecord, Quote } from '../../schema/index.js';
import { EXIT, print, tell, textTable } from '../output.js';

type Format = 'jsonl' | 'csv' | 'table';

const TABLE_COLUMNS = ['article', 'kind', 'speaker', 'cue', 'text'];

export const quotesCommand = new Command('quotes')
  .argument('<inputs...>', 'files and folders; - reads an article a line from standard input')
  .addOption(
    new Option('--format <format>', 'how to print').choices(['jsonl', 'csv', 'table']).default('table'),
  )
  .option('--min-confidence <p>', 'only quotes that are right with at least this probability', probability, 0)
  .option('--passport', 'the same words over all articles as one record, what needs checking first')
  .addHelpText(
    'after',
    '\nExample:\n  $ racefile quotes news/ --format csv > quotes.csv\n  $ racefile quotes news/ --passport --min-confidence 0.8\n',
  )
  .action(async (inputs: string[], { format, minConfidence, passport }: Options) => {
    const ids = new ArticleIds();
    const rows: ReturnType<typeof quoteRows> = [];
    const stretches: PassportStretch[] = [];
    let ok = 0;
    let unreadable = 0;
    if (format === 'csv' && !passport) print(csvLines([QUOTE_COLUMNS]));
    for await (const result of readArticles(inputs)) {
      if (result.status !== 'ok') {
        tell(`${result.file}${result.item === null ? '' : `:${result.item}`}: ${result.reason}`);
        if (result.status === 'unreadable') unreadable++;
        continue;
      }
      ok++;
      const { id, duplicate } = ids.give(result.article);
      if (duplicate) continue;
      const whole = analyzeArticle(result.article, { id });
      const record = { ...whole, quotes: whole.quotes.filter((quote) => isSure(quote, minConfidence)) };
      if (passport) stretches.push(...passportStretches(record));
      else if (format === 'csv') print(csvLines(quoteRows(record)));
      else if (format === 'table') rows.push(...quoteRows(record));
      else for (const quote of record.quotes) print(`${JSON.stringify(jsonRow(record, quote))}\n`);
    }
    if (passport) printPassports(quotePassports(stretches), format);
    else if (format === 'table') {
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

interface Options {
  readonly format: Format;
  readonly minConfidence: number;
  readonly passport?: boolean;
}

function probability(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('a number from 0 to 1 is wanted.');
  return value;
}

/** Without a threshold all quotes are wanted, those without a probability too. */
const isSure = ({ confidence }: Quote, least: number): boolean => least === 0 || (confidence ?? 0) >= least;

/** The quote as in the record, with what a reader of the line alone needs to know. */
function jsonRow({ id, meta, people, roles }: ArticleRecord, quote: Quote): Record<string, unknown> {
  const person = people.find((one) => one.id === quote.speaker?.entity);
  return {
    article: id,
    publisher: meta.publisher,
    published: meta.published,
    ...quote,
    speakerParty: person?.party ?? null,
    speakerRoles: roles.filter((role) => role.person === person?.id).map(({ title }) => title),
  };
}

function printPassports(passports: readonly Passport[], format: Format): void {
  if (format === 'jsonl') for (const passport of passports) print(`${JSON.stringify(passport)}\n`);
  else if (format === 'csv') print(csvLines([PASSPORT_COLUMNS, ...passports.flatMap(passportRows)]));
  else print(renderPassports(passports));
}
