import { Option } from 'commander';
import { csvLines } from '../report/csv.js';
import type { QueryResult } from '../report/database/query.js';
import { textTable } from './output.js';

/** How rows are printed; the words mean the same wherever rows come out. */
export type RowFormat = 'table' | 'csv' | 'jsonl';

export const rowFormat = (): Option =>
  new Option('--format <format>', 'how to print').choices(['table', 'csv', 'jsonl']).default('table');

export function renderRows({ columns, rows }: QueryResult, format: RowFormat): string {
  switch (format) {
    case 'table':
      return textTable(columns, rows);
    case 'csv':
      return csvLines([columns, ...rows]);
    case 'jsonl':
      return rows
        .map(
          (row) =>
            `${JSON.stringify(Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null])))}\n`,
        )
        .join('');
  }
}
