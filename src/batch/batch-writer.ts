import { type CorrectionFile, CorrectionLog } from '../corrections/index.js';
import { csvLines, toCsv } from '../report/csv.js';
import { FACT_COLUMNS } from '../report/facts-table.js';
import { peopleTable } from '../report/people-table.js';
import { QUOTE_COLUMNS } from '../report/quotes-table.js';
import { resultsTable } from '../report/results-table.js';
import { SavedOutput } from '../report/saved-output.js';
import { summaryMarkdown } from '../report/summary-markdown.js';
import type { Manifest, ManifestInput, Race } from '../schema/index.js';
import type { Entry } from './map-articles.js';
import { ArticleTexts } from './output/article-texts.js';
import { writeDerived } from './output/derived.js';
import type { Files } from './output/files.js';
import { OutputFolder } from './output/folder.js';
import type { OutputFile } from './output/output-file.js';
import { publishing } from './output/publishing.js';
import type { Spool } from './output/spool.js';
import { type Reduced, reduceDigests } from './reduce-digests.js';

export interface WriterOptions {
  /** The output folder; it is made where there is none. */
  readonly out: string;
  readonly version: string;
  /** Writes the tables in Parquet too. */
  readonly parquet?: boolean;
  /** Corrections by hand that the articles were analysed with, for the manifest to tell of. */
  readonly corrections?: CorrectionFile | undefined;
  /** Where files are written, if not on the disk. */
  readonly files?: Files | undefined;
  /** What the manifest says that the run was asked to do. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface RunResult {
  readonly manifest: Manifest;
  readonly races: readonly Race[];
}

const jsonLines = (list: readonly unknown[]): string =>
  list.map((item) => `${JSON.stringify(item)}\n`).join('');

/**
 * Writes the output folder of a batch from its entries. What lies in the folder stays as it is until all entries have
 * come; then file by file is replaced, the manifest last.
 */
export class BatchWriter {
  readonly #startedAt = new Date();
  readonly #inputs: ManifestInput[] = [];
  readonly #log: CorrectionLog;
  readonly #texts: ArticleTexts;
  #quotes = 0;
  #facts = 0;

  private constructor(
    private readonly folder: OutputFolder,
    private readonly streams: { articles: OutputFile; quotes: OutputFile; facts: OutputFile; digests: Spool },
    private readonly options: WriterOptions,
  ) {
    this.#texts = new ArticleTexts(streams.articles);
    this.#log = new CorrectionLog(options.corrections?.corrections ?? []);
  }

  /** @throws WriteError where nothing can be written there */
  static async begin(options: WriterOptions): Promise<BatchWriter> {
    const folder = await OutputFolder.create(options.out, options.files);
    try {
      const articles = await folder.stream('articles.jsonl');
      const quotes = await folder.stream('quotes.csv');
      const facts = await folder.stream('facts.csv');
      const digests = await folder.spool('digests');
      await quotes.write(csvLines([QUOTE_COLUMNS]));
      await facts.write(csvLines([FACT_COLUMNS]));
      return new BatchWriter(folder, { articles, quotes, facts, digests }, options);
    } catch (error) {
      await folder.discard();
      throw error;
    }
  }

  /** Takes the entries in their order. @throws WriteError */
  async add({ input, product }: Entry): Promise<void> {
    this.#inputs.push(input);
    if (!product) return;
    const { articles, quotes, facts, digests } = this.streams;
    this.#texts.add(product.id, await articles.write(product.line));
    await quotes.write(product.quotes);
    await facts.write(product.facts);
    await digests.add(product.digest);
    this.#quotes += product.quoteCount;
    this.#facts += product.factCount;
    this.#log.add(product.outcomes);
  }

  /** Puts together what is told over all articles, and puts everything under its name. @throws WriteError */
  async finish(): Promise<RunResult> {
    const { digests, articles } = this.streams;
    await digests.close();
    await articles.flush();
    const reduced = await this.#texts.use((textOf) => reduceDigests(() => digests.lines(), textOf));
    return publishing(this.options.out, () => this.#publish(reduced));
  }

  /** Leaves the folder as it was: after an error, or when the run is broken off. */
  async abandon(): Promise<void> {
    await this.folder.discard();
  }

  async #publish({ races, people, clusters }: Reduced): Promise<RunResult> {
    const { folder, streams } = this;
    const { out, version, parquet = false } = this.options;
    // From here on the folder is neither the old output nor the new one: that there is no manifest says so.
    await folder.remove('manifest.json');
    for (const file of [streams.articles, streams.quotes, streams.facts]) await file.close();
    for (const race of races)
      await folder.write(`races/${race.id}.json`, `${JSON.stringify(race, null, 2)}\n`);
    const names = new Set(races.map(({ id }) => `${id}.json`));
    for (const old of await folder.list('races'))
      if (!old.startsWith('.') && !names.has(old)) await folder.remove(`races/${old}`);
    await folder.write('clusters.jsonl', jsonLines(clusters));
    await folder.write('people.jsonl', jsonLines(people));
    await folder.write('people.csv', toCsv(peopleTable(people)));
    await folder.write('results.csv', toCsv(resultsTable(races)));
    await folder.write('summary.md', summaryMarkdown(races));
    await writeDerived(new SavedOutput(out), folder, { version, inputs: this.#inputs, parquet });

    const manifest = this.#manifest(people.length, races);
    await folder.write('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
    await folder.discard();
    return { manifest, races };
  }

  #manifest(people: number, races: readonly Race[]): Manifest {
    const finishedAt = new Date();
    const count = (status: ManifestInput['status']): number =>
      this.#inputs.filter((input) => input.status === status).length;
    const { corrections, version } = this.options;
    return {
      schema: 'racefile.manifest/1',
      version,
      node: process.version,
      options: { ...this.options.options },
      startedAt: this.#startedAt.toISOString(),
      finishedAt: finishedAt.toISOString(),
      seconds: (finishedAt.getTime() - this.#startedAt.getTime()) / 1000,
      counts: {
        inputs: this.#inputs.length,
        ok: count('ok'),
        empty: count('empty'),
        duplicateId: count('duplicate-id'),
        unreadable: count('unreadable'),
        people,
        quotes: this.#quotes,
        facts: this.#facts,
        races: races.length,
        conflicts: races.reduce((sum, race) => sum + race.conflicts.length, 0),
      },
      ...(corrections ? { corrections: correctionsIn(corrections, this.#log) } : {}),
      outputs: [...this.folder.written, 'manifest.json'].sort(),
      digests: Object.fromEntries(Object.entries(this.folder.digests).sort(([a], [b]) => (a < b ? -1 : 1))),
      inputs: this.#inputs,
    };
  }
}

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
