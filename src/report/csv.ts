import { stringify } from 'csv-stringify/sync';

/** A cell of a table; null and undefined are empty. */
export type Cell = string | number | boolean | null | undefined;

/** A table: the names of its columns, in order, and its rows. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * CSV as spreadsheets read it (RFC 4180, line feeds), UTF-8. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it.
 */
export function toCsv({ columns, rows }: Table): string {
  return csvLines([columns, ...rows]);
}

/** Lines of CSV without a header, to be written as they come. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, cast: { boolean: (value) => String(value) } },
  );
