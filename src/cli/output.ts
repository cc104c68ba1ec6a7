import type { Cell } from '../report/csv.js';

/** How a command ends; the README states them. */
export const EXIT = { allRead: 0, failed: 1, someUnreadable: 3, doesNotHold: 4, interrupted: 130 } as const;

/** Data goes to standard output, messages to standard error. */
export const print = (text: string): void => void process.stdout.write(text);
export const tell = (message: string): void => void process.stderr.write(`${message}\n`);

const WIDEST = 60;

/** Rows under their headings, in columns; long cells are cut. */
export function textTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = [columns, ...rows].map((row) =>
    row.map((cell) => cut(cell === null || cell === undefined ? '' : String(cell))),
  );
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd();
  const [head, ...body] = cells.map(line);
  return [head!, widths.map((width) => '-'.repeat(width)).join('  '), ...body, ''].join('\n');
}

function cut(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ');
  return oneLine.length > WIDEST ? `${oneLine.slice(0, WIDEST - 1)}…` : oneLine;
}
