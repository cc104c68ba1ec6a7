import type { ComponentChildren, JSX } from 'preact';

interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** Rows shown before the rest folds away. */
const FIRST = 12;

/** A table under its heading; nothing where it has no rows. */
export function Table({ caption, columns, rows }: TableProps): JSX.Element | null {
  if (rows.length === 0) return null;
  const part = (some: TableProps['rows']): JSX.Element => (
    <div class="table-frame">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {some.map((row, n) => (
            <tr key={n}>
              {row.map((cell, m) => (
                <td key={m}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
  return (
    <section class="panel">
      <h2>{caption}</h2>
      {part(rows.slice(0, FIRST))}
      {rows.length > FIRST && (
        <details>
          <summary>{rows.length - FIRST} more</summary>
          {part(rows.slice(FIRST))}
        </details>
      )}
    </section>
  );
}
