/** Reads CSV as the schema checks need it: quoted cells, doubled quotation marks, line breaks inside of cells. */
export function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    let cell = '';
    if (csv[at] === '"') {
      at++;
      while (at < csv.length && !(csv[at] === '"' && csv[at + 1] !== '"')) {
        if (csv[at] === '"') at++;
        cell += csv[at++];
      }
      at++;
    } else while (at < csv.length && csv[at] !== ',' && csv[at] !== '\n') cell += csv[at++];
    row.push(cell);
    if (csv[at] === '\n') {
      rows.push(row);
      row = [];
    }
    at++;
  }
  return rows;
}

export interface TableSchema {
  readonly fields: readonly {
    readonly name: string;
    readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
    readonly constraints?: {
      readonly required?: boolean;
      readonly enum?: readonly string[];
      readonly pattern?: string;
      readonly minimum?: number;
      readonly maximum?: number;
    };
  }[];
}

const FORMS = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:TRUE|FALSE)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/** What of a table breaks its Frictionless schema; an empty cell is a missing value. */
export function tableProblems(rows: readonly (readonly string[])[], { fields }: TableSchema): string[] {
  const [header, ...body] = rows;
  if (JSON.stringify(header) !== JSON.stringify(fields.map(({ name }) => name))) return ['other columns'];
  return body.flatMap((row, n) =>
    fields.flatMap(({ name, type, constraints = {} }, i) => {
      const cell = row[i] ?? '';
      const { required, enum: values, pattern, minimum, maximum } = constraints;
      const problem = (what: string): string[] => [`row ${n + 1}, ${name}: ${JSON.stringify(cell)} ${what}`];
      if (cell === '') return required ? problem('is required') : [];
      if (!FORMS[type].test(cell)) return problem(`is no ${type}`);
      if (values && !values.includes(cell)) return problem('is none of the words allowed');
      if (pattern && !new RegExp(`^(?:${pattern})$`).test(cell)) return problem(`is not ${pattern}`);
      if (minimum !== undefined && Number(cell) < minimum) return problem('is too small');
      if (maximum !== undefined && Number(cell) > maximum) return problem('is too large');
      return [];
    }),
  );
}
