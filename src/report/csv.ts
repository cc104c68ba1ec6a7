import { csvFormatRows } from 'd3-dsv';

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
  rows.length === 0 ? '' : `${csvFormatRows(rows.map((row) => row.map(cellText)))}\n`;

/** What a formula begins with in one spreadsheet or another; the marks of full width are those of East Asian keyboards. */
const BEGINS_FORMULA: ReadonlySet<string> = new Set(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  return BEGINS_FORMULA.has(cell.charAt(0)) ? `'${cell}` : cell;
}
