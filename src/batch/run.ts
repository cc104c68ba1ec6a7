import { analyzeArticle } from '../analyze.js';
import {
  applyCorrections,
  type CorrectionFile,
  CorrectionLog,
  passagesToKeep,
} from '../corrections/index.js';
import type { ReadResult } from '../ingest/formats/format.js';
import { readArticles } from '../ingest/read-articles.js';
import type { Knowledge } from '../knowledge/pack/index.js';
import { mergeRaces } from '../race/merge/index.js';
import { collectPeople } from '../race/people/index.js';
import { csvLines, toCsv } from '../report/csv.js';
import { FACT_COLUMNS, factRows } from '../report/facts-table.js';
import { peopleTable } from '../report/people-table.js';
import { QUOTE_COLUMNS, quoteRows } from '../report/quotes-table.js';
import { resultsTable } from '../report/results-table.js';
import { SavedOutput } from '../report/saved-output.js';
import { summaryMarkdown } from '../report/summary-markdown.js';
import type { ArticleRecord, Manifest, ManifestInput, Race } from '../schema/index.js';
import { ArticleIds } from './article-ids.js';
import { writeDerived } from './derived-outputs.js';
import { OutputFolder } from './output-folder.js';

export interface RunOptions {
  /** The output folder; it is made where there is none. */
  readonly out: string;
  readonly version: string;
  /** Packs that people are linked with. */
  readonly knowledge?: Knowledge | null;
  /** Writes the tables in Parquet too. */
  readonly parquet?: boolean;
  /** Corrections by hand, made in the records before anything is put together from them. */
  readonly corrections?: CorrectionFile;
  /** Called after each input. */
  readonly onInput?: (done: number, problems: number) => void;
}

const NO_CORRECTIONS: CorrectionFile = { corrections: [], problems: [] };

/** What became of the corrections, unreadable lines among them, in the order of their lines. */
const correctionsIn = (
  { corrections, problems }: CorrectionFile,
  log: CorrectionLog,
): Manifest['corrections'] => ({
  given: corrections.length + problems.length,
  applied: log.applied,
  unapplied: [
    ...log.unapplied(),
    ...problems.map((problem) => ({ ...problem, action: null, article: null })),
  ].sort((a, b) => a.line - b.line),
});

export interface RunResult {
  readonly manifest: Manifest;
  readonly races: readonly Race[];
}

/** Reads articles, analyses each, merges what they say of races, and writes the output folder. */
export async function run(
  inputs: readonly string[],
  { out, version, knowledge = null, parquet = false, corrections = NO_CORRECTIONS, onInput }: RunOptions,
): Promise<RunResult> {
  const startedAt = new Date();
  const folder = await OutputFolder.create(out);
  const articles = folder.stream('articles.jsonl');
  const quotes = folder.stream('quotes.csv');
  const facts = folder.stream('facts.csv');
  await quotes.write(csvLines([QUOTE_COLUMNS]));
  await facts.write(csvLines([FACT_COLUMNS]));

  const log = new CorrectionLog(corrections.corrections);
  const ids = new ArticleIds();
  const records: ArticleRecord[] = [];
  const read: ManifestInput[] = [];
  for await (const result of readArticles(inputs)) {
    const { record, input } = analyzeResult(result, ids, knowledge, corrections, log);
    read.push(input);
    if (record) {
      records.push(record);
      await articles.write(`${JSON.stringify(record)}\n`);
      await quotes.write(csvLines(quoteRows(record)));
      await facts.write(csvLines(factRows(record)));
    }
    onInput?.(read.length, read.filter(({ status }) => status === 'unreadable').length);
  }
  for (const stream of [articles, quotes, facts]) await stream.close();

  const races = mergeRaces(records);
  await folder.empty('races');
  for (const race of races) await folder.write(`races/${race.id}.json`, `${JSON.stringify(race, null, 2)}\n`);
  const people = collectPeople(records);
  await folder.write('people.jsonl', people.map((person) => `${JSON.stringify(person)}\n`).join(''));
  await folder.write('people.csv', toCsv(peopleTable(people)));
  await folder.write('results.csv', toCsv(resultsTable(races)));
  await folder.write('summary.md', summaryMarkdown(races));
  await writeDerived(new SavedOutput(out), folder, { version, inputs: read, parquet });

  const finishedAt = new Date();
  const count = (status: ManifestInput['status']): number =>
    read.filter((input) => input.status === status).length;
  const manifest: Manifest = {
    schema: 'racefile.manifest/1',
    version,
    node: process.version,
    options: { inputs: [...inputs], out, ...(parquet ? { format: 'parquet' } : {}) },
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    seconds: (finishedAt.getTime() - startedAt.getTime()) / 1000,
    counts: {
      inputs: read.length,
      ok: count('ok'),
      empty: count('empty'),
      duplicateId: count('duplicate-id'),
      unreadable: count('unreadable'),
      people: people.length,
      quotes: records.reduce((sum, record) => sum + record.quotes.length, 0),
      facts: records.reduce((sum, record) => sum + record.facts.length, 0),
      races: races.length,
      conflicts: races.reduce((sum, race) => sum + race.conflicts.length, 0),
    },
    ...(corrections === NO_CORRECTIONS ? {} : { corrections: correctionsIn(corrections, log) }),
    outputs: [...folder.written, 'manifest.json'].sort(),
    digests: Object.fromEntries(Object.entries(folder.digests).sort(([a], [b]) => (a < b ? -1 : 1))),
    inputs: read,
  };
  await folder.write('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  return { manifest, races };
}

function analyzeResult(
  result: ReadResult,
  ids: ArticleIds,
  knowledge: Knowledge | null,
  { corrections }: CorrectionFile,
  log: CorrectionLog,
): { record: ArticleRecord | null; input: ManifestInput } {
  if (result.status !== 'ok') {
    const { status, file, item, sha256, reason } = result;
    return { record: null, input: { file, item, status, id: null, sha256, reason } };
  }
  const { article } = result;
  const { file, item, sha256 } = article.source;
  const given = ids.give(article);
  const at = { file, item, id: given.id, sha256 };
  if (given.duplicate) {
    return {
      record: null,
      input: { ...at, status: 'duplicate-id', reason: `the same article as ${given.id}, read before` },
    };
  }
  const notes = article.problems.map((problem) => problem.reason);
  if (article.id !== null && article.id !== given.id) notes.push(`its id ${article.id} was taken`);
  const keep = passagesToKeep(corrections, given.id, sha256);
  const analyzed = analyzeArticle(article, { id: given.id, keep, knowledge });
  const { record, outcomes } = applyCorrections(analyzed, corrections);
  log.add(outcomes);
  return { record, input: { ...at, status: 'ok', reason: notes.length > 0 ? notes.join('; ') : null } };
}
