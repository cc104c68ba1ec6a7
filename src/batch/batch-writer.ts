import { type CorrectionFile, CorrectionLog } from '../corrections/index.js';
import { csvLines } from '../report/csv.js';
import { FACT_COLUMNS } from '../report/facts-table.js';
import { briefOf, type RaceBrief } from '../report/overview.js';
import { peopleTable } from '../report/people-table.js';
import { QUOTE_COLUMNS } from '../report/quotes-table.js';
import { resultsTable } from '../report/results-table.js';
import { SavedOutput } from '../report/saved-output.js';
import { NO_RACE, summarySection } from '../report/summary-markdown.js';
import type { ArticleRecord, CollectedPerson, Manifest, ManifestInput, Race } from '../schema/index.js';
import type { Entry } from './map-articles.js';
import { beginDatabase, type DatabaseWriter } from './output/database-writer.js';
import { writeDerived } from './output/derived.js';
import type { Files } from './output/files.js';
import { OutputFolder } from './output/folder.js';
import { articleNumbers, InputLog } from './output/input-log.js';
import type { OutputFile } from './output/output-file.js';
import { Places } from './output/places.js';
import { publishing } from './output/publishing.js';
import { readingPlaces, type Spool } from './output/spool.js';
import { type Reduced, reduceDigests } from './reduce/index.js';
import { keepHeapSmall } from './reduce/small-heap.js';

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
  readonly races: readonly RaceBrief[];
}

/** The files that grow as entries come. */
interface Streams {
  readonly articles: OutputFile;
  readonly quotes: OutputFile;
  readonly facts: OutputFile;
  readonly stories: Spool;
  readonly people: Spool;
  readonly races: Spool;
  readonly inputs: InputLog;
  readonly database: DatabaseWriter;
}

/**
 * Writes the output folder of a batch from its entries. What lies in the folder stays as it is until all entries have
 * come; then file by file is replaced, the manifest last.
 */
export class BatchWriter {
  readonly #startedAt = new Date();
  readonly #log: CorrectionLog;
  /** Of each article its line, and its race digest, which may be empty. */
  readonly #lines = new Places();
  readonly #raceDigests = new Places();
  #quotes = 0;
  #facts = 0;

  private constructor(
    private readonly folder: OutputFolder,
    private readonly streams: Streams,
    private readonly options: WriterOptions,
  ) {
    this.#log = new CorrectionLog(options.corrections?.corrections ?? []);
  }

  /** @throws WriteError where nothing can be written there */
  static async begin(options: WriterOptions): Promise<BatchWriter> {
    const folder = await OutputFolder.create(options.out, options.files);
    try {
      const articles = await folder.stream('articles.jsonl');
      const quotes = await folder.stream('quotes.csv');
      const facts = await folder.stream('facts.csv');
      const stories = await folder.spool('stories');
      const people = await folder.spool('people-digests');
      const races = await folder.spool('race-digests');
      const inputs = new InputLog(await folder.spool('inputs'));
      await quotes.write(csvLines([QUOTE_COLUMNS]));
      await facts.write(csvLines([FACT_COLUMNS]));
      const database = await beginDatabase(folder, articles.path, options.version);
      const streams = { articles, quotes, facts, stories, people, races, inputs, database };
      return new BatchWriter(folder, streams, options);
    } catch (error) {
      await folder.discard();
      throw error;
    }
  }

  /** Takes the entries in their order. @throws WriteError */
  async add({ input, product }: Entry): Promise<void> {
    const { articles, quotes, facts, stories, people, races, inputs, database } = this.streams;
    await inputs.add(input);
    if (!product) return;
    this.#lines.add(await articles.write(product.line));
    database.grown(articles.readable);
    await quotes.write(product.quotes);
    await facts.write(product.facts);
    await stories.add(product.story);
    await people.add(product.people);
    this.#raceDigests.add(await races.add(product.race));
    this.#quotes += product.quoteCount;
    this.#facts += product.factCount;
    this.#log.add(product.outcomes);
  }

  /** Puts together what is told over all articles, and puts everything under its name. @throws WriteError */
  async finish(): Promise<RunResult> {
    keepHeapSmall();
    const { articles, stories, people, races, database } = this.streams;
    await articles.flush();
    database.whole(articles.readable);
    for (const digests of [stories, people, races]) await digests.close();
    const inputs = await this.streams.inputs.close();
    const numbers = articleNumbers(inputs);
    const reduced = await readingPlaces(articles.path, (read) =>
      reduceDigests(
        { stories, people, races, raceAt: (id) => this.#raceDigests.of(numbers.get(id)!) },
        {
          textOf: (id) => (JSON.parse(read(this.#lines.of(numbers.get(id)!))) as ArticleRecord).text,
          spool: (name) => this.folder.spool(name),
        },
      ),
    );
    return publishing(this.options.out, () => this.#publish(reduced, inputs));
  }

  /** Leaves the folder as it was: after an error, or when the run is broken off. */
  async abandon(): Promise<void> {
    await this.streams.database.abandon();
    await this.folder.discard();
  }

  async #publish({ races, people, clusters }: Reduced, inputs: readonly ManifestInput[]): Promise<RunResult> {
    const { folder, streams } = this;
    const { out, version, parquet = false } = this.options;
    // From here on the folder is neither the old output nor the new one: that there is no manifest says so.
    await folder.remove('manifest.json');
    for (const file of [streams.articles, streams.quotes, streams.facts]) await file.close();
    const { briefs, conflicts } = await this.#publishRaces(races);
    await folder.write('clusters.jsonl', clusters.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const peopleCount = await this.#publishPeople(people);
    await writeDerived(new SavedOutput(out), folder, { version, inputs, parquet }, streams.database);

    const manifest = this.#manifest(inputs, { people: peopleCount, races: briefs.length, conflicts });
    await folder.write('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
    await folder.discard();
    return { manifest, races: briefs };
  }

  /** Writes what is made from the races alone, one race at a time. */
  async #publishRaces(races: Spool): Promise<{ briefs: RaceBrief[]; conflicts: number }> {
    const { folder } = this;
    const results = await folder.stream('results.csv');
    const summary = await folder.stream('summary.md');
    await results.write(csvLines([resultsTable([]).columns]));
    const briefs: RaceBrief[] = [];
    let conflicts = 0;
    for await (const line of races.lines()) {
      const race = JSON.parse(line) as Race;
      await folder.write(`races/${race.id}.json`, `${JSON.stringify(race, null, 2)}\n`);
      await results.write(csvLines(resultsTable([race]).rows));
      await summary.write(summarySection(race, briefs.length));
      briefs.push(briefOf(race));
      conflicts += race.conflicts.length;
    }
    if (briefs.length === 0) await summary.write(NO_RACE);
    const names = new Set(briefs.map(({ id }) => `${id}.json`));
    for (const old of await folder.list('races'))
      if (!old.startsWith('.') && !names.has(old)) await folder.remove(`races/${old}`);
    await results.close();
    await summary.close();
    return { briefs, conflicts };
  }

  /** @returns how many people there are */
  async #publishPeople(people: Spool): Promise<number> {
    const lines = await this.folder.stream('people.jsonl');
    const table = await this.folder.stream('people.csv');
    await table.write(csvLines([peopleTable([]).columns]));
    let count = 0;
    for await (const line of people.lines()) {
      await lines.write(`${line}\n`);
      await table.write(csvLines(peopleTable([JSON.parse(line) as CollectedPerson]).rows));
      count++;
    }
    await lines.close();
    await table.close();
    return count;
  }

  #manifest(
    inputs: readonly ManifestInput[],
    collected: { people: number; races: number; conflicts: number },
  ): Manifest {
    const finishedAt = new Date();
    const count = (status: ManifestInput['status']): number =>
      inputs.filter((input) => input.status === status).length;
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
        inputs: inputs.length,
        ok: count('ok'),
        empty: count('empty'),
        duplicateId: count('duplicate-id'),
        unreadable: count('unreadable'),
        people: collected.people,
        quotes: this.#quotes,
        facts: this.#facts,
        races: collected.races,
        conflicts: collected.conflicts,
      },
      ...(corrections ? { corrections: correctionsIn(corrections, this.#log) } : {}),
      outputs: [...this.folder.written, 'manifest.json'].sort(),
      digests: Object.fromEntries(Object.entries(this.folder.digests).sort(([a], [b]) => (a < b ? -1 : 1))),
      inputs: [...inputs],
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
