import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sqlite from 'node-sqlite3-wasm';

export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;
export type Connection = InstanceType<typeof sqlite.Database>;

/**
 * Begins a database file of its own; nobody else reads it before it is closed, so it needs no journal. The
 * engine is SQLite itself compiled to WebAssembly: one binary for every platform, and the same bytes on each.
 */
export function createDatabase(file: string): Connection {
  // Made by us, the file has the permissions that all other outputs have.
  writeFileSync(file, '');
  // The engine locks with a folder beside the file; one that a killed process left behind locks nobody out.
  rmSync(`${file}.lock`, { recursive: true, force: true });
  const connection = new sqlite.Database(file);
  connection.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF');
  return connection;
}

/**
 * Opens a database for reading alone and hands it to `use`. It is opened through a link in a folder of our own:
 * the engine's lock lies beside the name it is opened by, so that any number of readers can read at once, also
 * where the database's own folder is read-only.
 *
 * @throws where the file is missing or no database
 */
export function readDatabase<T>(file: string, use: (connection: Connection) => T): T {
  if (!existsSync(file)) throw new Error(`no such file: ${file}`);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'racefile-'));
  try {
    const connection = new sqlite.Database(linkTo(file, folder), { readOnly: true, fileMustExist: true });
    try {
      return use(connection);
    } finally {
      connection.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A symbolic link to the file, or the file itself where the system lets nobody make one. */
function linkTo(file: string, folder: string): string {
  const link = path.join(folder, path.basename(file));
  try {
    symlinkSync(path.resolve(file), link);
    return link;
  } catch {
    return file;
  }
}

/** Puts rows into one table. */
export class Inserter {
  readonly #statement: ReturnType<Connection['prepare']>;
  readonly #width: number;
  /** Rows put in so far: the id of the last one, where the first column is an id counted from 1. */
  count = 0;

  constructor(connection: Connection, table: string, columns: readonly string[]) {
    const names = columns.map((name) => `"${name}"`).join(', ');
    this.#statement = connection.prepare(
      `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
    this.#width = columns.length;
  }

  /** @returns the number of the row, from 1 */
  add(row: readonly (SqlValue | boolean | undefined)[]): number {
    if (row.length !== this.#width) throw new Error(`a row of ${row.length} cells, not ${this.#width}`);
    this.#statement.run(row.map((cell) => (cell === undefined ? null : cell)));
    return ++this.count;
  }

  close(): void {
    this.#statement.finalize();
  }
}
