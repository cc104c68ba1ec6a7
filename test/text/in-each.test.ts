import { describe, expect, it } from 'vitest';
import { inEach, oneInEach } from '../../src/text/in-each.js';

describe('what is found in each of many items', () => {
  const lines = ['Finch won 51 of 98', 'nobody counted', 'Roe won 47'];
  const numbersIn = (line: string): string[] => line.match(/\d+/g) ?? [];

  it('comes in their order, with none for an item that has none', () => {
    expect(inEach(lines, numbersIn)).toEqual(['51', '98', '47']);
    expect(inEach(lines, numbersIn)).toEqual(lines.flatMap(numbersIn));
    expect(inEach([], numbersIn)).toEqual([]);
  });

  it('is found with the place of each item', () => {
    expect(inEach(lines, (_, index) => (index === 1 ? [] : [index, index]))).toEqual([0, 0, 2, 2]);
    expect(oneInEach(lines, (_, index) => index)).toEqual([0, 1, 2]);
  });

  it('is one at most where null and undefined are none, but 0, false and an empty text are some', () => {
    expect(oneInEach(lines, (line) => /\d+/.exec(line)?.[0])).toEqual(['51', '47']);
    expect(oneInEach([0, 1, 2, 3, 4], (i) => [null, undefined, 0, false, ''][i])).toEqual([0, false, '']);
  });

  it('stays a list where one is found', () => {
    expect(oneInEach(lines, numbersIn)).toEqual([['51', '98'], [], ['47']]);
  });
});
