import type { ArticleRecord } from '../schema/index.js';
import type { Cell, Table } from './csv.js';
import { FACT_COLUMNS, factRows } from './facts-table.js';
import { ParquetTable } from './parquet.js';
import { peopleTable } from './people-table.js';
import { QUOTE_COLUMNS, quoteRows } from './quotes-table.js';
import { resultsTable } from './results-table.js';
import type { Collected, RecordSink } from './sink.js';

/** A table of which every record brings rows. */
class RecordTable implements RecordSink {
  readonly #table: ParquetTable;
  readonly #rowsOf: (record: ArticleRecord) => Cell[][];

  constructor(file: string, columns: readonly string[], rowsOf: (record: ArticleRecord) => Cell[][]) {
    this.#table = new ParquetTable(file, columns);
    this.#rowsOf = rowsOf;
  }

  add(record: ArticleRecord): void {
    this.#table.write(this.#rowsOf(record));
  }

  close(): void {
    this.#table.close();
  }
}

/** A table that the run as a whole adds up to. */
class CollectedTable implements RecordSink {
  readonly #file: string;
  readonly #tableOf: (collected: Collected) => Table;

  constructor(file: string, tableOf: (collected: Collected) => Table) {
    this.#file = file;
    this.#tableOf = tableOf;
  }

  add(): void {}

  close(collected: Collected): void {
    const { columns, rows } = this.#tableOf(collected);
    const table = new ParquetTable(this.#file, columns);
    table.write(rows);
    table.close();
  }
}

/** The tables of a run in Parquet: the file's name, and how to begin it. */
export const PARQUET_TABLES: readonly {
  readonly name: string;
  readonly begin: (file: string) => RecordSink;
}[] = [
  { name: 'quotes.parquet', begin: (file) => new RecordTable(file, QUOTE_COLUMNS, quoteRows) },
  { name: 'facts.parquet', begin: (file) => new RecordTable(file, FACT_COLUMNS, factRows) },
  {
    name: 'people.parquet',
    begin: (file) => new CollectedTable(file, ({ people }) => peopleTable(people)),
  },
  {
    name: 'results.parquet',
    begin: (file) => new CollectedTable(file, ({ races }) => resultsTable(races)),
  },
];
