import type { Cell } from '../csv.js';
import { type Connection, readDatabase } from './sqlite.js';

/** What a query gives: the names of its columns and its rows. */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A query that the database refuses. */
export class QueryError extends Error {
  readonly code = 'racefile-query';
}

/**
 * Answers a question in SQL. Only a SELECT, VALUES or WITH can be asked: it is put where nothing else may stand,
 * into the FROM of another SELECT (which also tells columns of one name apart), in a database opened for reading.
 *
 * @param file the database
 * @param sql one statement; a semicolon may end it
 * @throws QueryError with what SQLite says about it
 */
export function queryDatabase(file: string, sql: string): QueryResult {
  return readDatabase(file, (connection) => ask(connection, sql.trim().replace(/;\s*$/, '')));
}

function ask(connection: Connection, sql: string): QueryResult {
  try {
    // The line break ends a comment that the statement may end with.
    const rows = connection.all(`SELECT * FROM (${sql}\n)`) as Record<string, unknown>[];
    const columns = rows[0] ? Object.keys(rows[0]) : columnsOf(connection, sql);
    return { columns, rows: rows.map((row) => Object.values(row).map(toCell)) };
  } catch (error) {
    throw new QueryError(error instanceof Error ? error.message : String(error));
  }
}

/** The columns of a statement that gives no row: an outer join gives one, of nulls. */
function columnsOf(connection: Connection, sql: string): string[] {
  const row = connection.get(`SELECT * FROM (SELECT 1 AS "") LEFT JOIN (${sql}\n) LIMIT 1`);
  return Object.keys(row ?? {}).slice(1);
}

function toCell(value: unknown): Cell {
  if (value instanceof Uint8Array) return `x'${Buffer.from(value).toString('hex')}'`;
  if (typeof value === 'bigint') return String(value);
  return value as Cell;
}
