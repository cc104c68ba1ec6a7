import { writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../src/knowledge/data');

/** Writes tables as a module of strings: `export const NAME = '...'`, one row a line. */
export function writeTable(
  file: string,
  origin: string,
  tables: Readonly<Record<string, readonly string[]>>,
): void {
  const body = Object.entries(tables).map(
    ([name, rows]) => `export const ${name} = \`\n${rows.map(escaped).join('\n')}\n\`;\n`,
  );
  writeFileSync(path.join(FOLDER, file), `// Written by training/tables; ${origin}\n\n${body.join('\n')}`);
}

const escaped = (row: string): string => row.replace(/[\\`$]/g, (mark) => `\\${mark}`);

/** Orders by UTF-16 code units, the same on every machine. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
