import { closeSync, openSync, writeSync } from 'node:fs';
import {
  ByteWriter,
  type ColumnSource,
  ParquetWriter,
  type SchemaElement,
  type Writer,
} from 'hyparquet-writer';
import { type Column, type ColumnType, columnOf } from './columns.js';
import type { Cell } from './csv.js';

/** Rows held back before they are written as one group: what a table of any length needs in memory. */
const GROUP_ROWS = 20_000;

/**
 * A table in Apache Parquet, written row group by row group. Columns have the names of the CSV and the types of
 * `columns.ts`; an empty cell is null, and no apostrophe stands before a text, for nothing here is a formula.
 */
export class ParquetTable {
  readonly #columns: readonly (Column & { name: string })[];
  readonly #file: number;
  readonly #writer: ParquetWriter;
  #cells: Cell[][];

  /** @throws where a column is not described in `columns.ts`, or the file cannot be written */
  constructor(file: string, columns: readonly string[]) {
    this.#columns = columns.map((name) => ({ name, ...columnOf(name) }));
    this.#file = openSync(file, 'w');
    this.#writer = new ParquetWriter({
      writer: fileWriter(this.#file),
      schema: schemaOf(this.#columns),
      createdBy: 'racefile',
    });
    this.#cells = columns.map(() => []);
  }

  write(rows: readonly (readonly Cell[])[]): void {
    for (const row of rows) {
      for (const [i, cells] of this.#cells.entries()) cells.push(row[i] ?? null);
      if (this.#cells[0]!.length >= GROUP_ROWS) this.#writeGroup();
    }
  }

  close(): void {
    this.#writeGroup();
    void this.#writer.finish();
    closeSync(this.#file);
  }

  #writeGroup(): void {
    if (this.#cells[0]!.length === 0) return;
    const columnData: ColumnSource[] = this.#columns.map(({ name, type }, i) => ({
      name,
      data: this.#cells[i]!.map((cell) => asTyped(cell, type)),
    }));
    void this.#writer.write({ columnData, rowGroupSize: GROUP_ROWS });
    this.#cells = this.#columns.map(() => []);
  }
}

const PARQUET_TYPES: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

const schemaOf = (columns: readonly (Column & { name: string })[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, type }) => ({
    name,
    repetition_type: 'OPTIONAL' as const,
    ...PARQUET_TYPES[type],
  })),
];

/** The cell as Parquet holds it. Only a text column may hold cells of several kinds, as `value` of the facts does. */
function asTyped(cell: Cell, type: ColumnType): string | number | bigint | boolean | null {
  if (cell === null || cell === undefined) return null;
  if (type === 'text') return String(cell);
  return type === 'integer' ? BigInt(cell) : cell;
}

/** hyparquet-writer's buffer, emptied into a file after each row group. */
function fileWriter(file: number): Writer {
  const buffer = new ByteWriter();
  const empty = (): void => {
    let done = 0;
    const bytes = new Uint8Array(buffer.buffer, 0, buffer.index);
    while (done < bytes.length) done += writeSync(file, bytes, done);
    buffer.index = 0;
  };
  return Object.assign(buffer, { flush: empty, finish: empty });
}
