import path from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../src/report/columns.js';
import { csvLines } from '../../src/report/csv.js';
import { FACT_COLUMNS, factRows } from '../../src/report/facts-table.js';
import { ParquetTable } from '../../src/report/parquet.js';
import { peopleTable } from '../../src/report/people-table.js';
import { QUOTE_COLUMNS, quoteRows } from '../../src/report/quotes-table.js';
import { resultsTable } from '../../src/report/results-table.js';
import { docs } from '../helpers/docs.js';
import { quoteOf, recordOf, voteShareOf } from '../helpers/records.js';
import { scratchFolder } from '../helpers/scratch.js';

const scratch = scratchFolder();

describe('columns', () => {
  const tables = {
    quotes: QUOTE_COLUMNS,
    facts: FACT_COLUMNS,
    people: peopleTable([]).columns,
    results: resultsTable([]).columns,
  };

  test.each(Object.entries(tables))(
    'every column of %s is described, and none stands twice',
    (_, columns) => {
      expect(columns.filter((name) => !(name in COLUMNS))).toEqual([]);
      expect(new Set(columns).size).toBe(columns.length);
    },
  );

  test('every described column is some table’s', () => {
    const used = new Set<string>(Object.values(tables).flat());
    expect(Object.keys(COLUMNS).filter((name) => !used.has(name))).toEqual([]);
  });

  test('the documentation describes every column as the code does', () => {
    const page = docs('outputs.md');
    const missing = Object.entries(COLUMNS).filter(
      ([name, { type, about }]) => !page.includes(`| \`${name}\` | ${type} | ${about} |`),
    );
    expect(missing.map(([name]) => name)).toEqual([]);
  });
});

describe('csv', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x'])(
    'a text that begins as a formula does is no formula: %j',
    (text) => {
      const cell = csvLines([[text]]).trimEnd();
      expect(cell.replace(/^"/, '')).toBe(`'${text}${cell.startsWith('"') ? '"' : ''}`);
    },
  );

  test('a negative number stays a number', () => {
    expect(csvLines([[-1.5, true, null, 'x']])).toBe('-1.5,true,,x\n');
  });

  test('offsets count code points, not UTF-16 units', () => {
    const text = '🗳️🗳️ “We will win,” she said.';
    const [row] = quoteRows(recordOf(text, { quotes: [quoteOf(text, 'q1', 'We will win,')] }));
    const [start, end] = ['start_cp', 'end_cp'].map((name) => row![QUOTE_COLUMNS.indexOf(name as never)]);
    expect([...text].slice(start as number, end as number).join('')).toBe('We will win,');
    expect(start).not.toBe(text.indexOf('We'));
  });

  test('each field of a fact has a column of its own', () => {
    const text = 'With 97 of 210 precincts counted, Roe had 51.5 percent in Bexar County.';
    const fact = voteShareOf(text, 'f1', 'Roe', 51.5, text, { precincts: [97, 210], area: 'Bexar County' });
    const [row] = factRows(recordOf(text, { facts: [fact] }));
    const cell = (name: (typeof FACT_COLUMNS)[number]): unknown => row![FACT_COLUMNS.indexOf(name)];
    expect(
      ['who', 'value', 'percent', 'precincts_reported', 'precincts_total', 'area'].map((name) =>
        cell(name as (typeof FACT_COLUMNS)[number]),
      ),
    ).toEqual(['Roe', 51.5, 51.5, 97, 210, 'Bexar County']);
  });
});

describe('parquet', () => {
  test('holds what the rows hold, typed, over several row groups', async () => {
    const file = path.join(scratch, 'facts.parquet');
    const table = new ParquetTable(file, ['article', 'percent', 'count', 'incumbent', 'value', 'text']);
    const rows = Array.from({ length: 45_000 }, (_, i) => [
      `a${i}`,
      i / 8,
      i,
      i % 2 === 0,
      i % 2 === 0 ? 'won' : 51.5,
      i % 3 === 0 ? null : '=1+1 “ñ” 🗳️',
    ]);
    table.write(rows.slice(0, 7));
    table.write(rows.slice(7));
    table.close();
    const read = await parquetReadObjects({ file: await asyncBufferFromFile(file) });
    expect(read).toHaveLength(rows.length);
    for (const i of [0, 1, 7, 19_999, 20_000, 44_999])
      expect(read[i]).toEqual({
        article: `a${i}`,
        percent: i / 8,
        count: BigInt(i),
        incumbent: i % 2 === 0,
        value: i % 2 === 0 ? 'won' : '51.5',
        text: i % 3 === 0 ? null : '=1+1 “ñ” 🗳️',
      });
  });

  test('an empty table has its columns all the same', async () => {
    const file = path.join(scratch, 'empty.parquet');
    new ParquetTable(file, ['article', 'percent']).close();
    expect(await parquetReadObjects({ file: await asyncBufferFromFile(file) })).toEqual([]);
  });

  test('a column that is not described is refused', () => {
    expect(() => new ParquetTable(path.join(scratch, 'x.parquet'), ['nonsense'])).toThrow(/not described/);
  });
});
