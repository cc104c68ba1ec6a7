import { expect, test } from 'vitest';
import { Columns } from '../../src/text/columns.js';

test('columns lie apart, and begin with zeros', () => {
  const columns = new Columns(3, 2, 2);
  const all = [columns.wide(), columns.wide(), columns.narrow(), columns.narrow()];
  expect(all.every((column) => column.length === 3 && column.every((value) => value === 0))).toBe(true);
  for (const [i, column] of all.entries()) column.fill(i + 1);
  expect(all.map((column) => [...column])).toEqual([
    [1, 1, 1],
    [2, 2, 2],
    [3, 3, 3],
    [4, 4, 4],
  ]);
  expect(() => columns.narrow()).toThrow(RangeError);
});
