import { describe, expect, test } from 'vitest';
import { CorrectionLog, readCorrections } from '../../src/corrections/index.js';
import { docs } from '../helpers/docs.js';

describe('a file of corrections', () => {
  test('has notes, empty lines and a byte order mark as people write them', () => {
    const text =
      '\ufeff# the desk, Tuesday\r\n\r\n{"action": "reject-quote", "article": "a", "text": "No."}\r\n  // done\n';
    expect(readCorrections(text)).toEqual({
      corrections: [{ line: 3, correction: { action: 'reject-quote', article: 'a', text: 'No.' } }],
      problems: [],
    });
  });

  test.each([
    { line: 'not json', reason: 'not JSON' },
    { line: '{"action": "burn", "article": "a"}', reason: /action/ },
    { line: '{"action": "reject-quote", "text": "x"}', reason: /article/ },
    { line: '{"action": "reject-quote", "article": "a", "text": "x", "position": 3}', reason: /position/ },
    { line: '{"action": "merge-people", "names": ["only one"]}', reason: /names/ },
    { line: '[]', reason: /./ },
  ])('a line that is none is named, and the others count: $line', ({ line, reason }) => {
    const good = '{"action": "rename-person", "name": "A", "to": "B"}';
    const { corrections, problems } = readCorrections(`${line}\n${good}\n`);
    expect(corrections.map((one) => one.line)).toEqual([2]);
    expect(problems).toEqual([{ line: 1, reason: expect.stringMatching(reason) as string }]);
  });

  test('every example of the documentation is a correction', () => {
    const lines = docs('corrections.md')
      .split('\n')
      .filter((line) => /^\s+\{"action"/.test(line))
      .join('\n');
    const { corrections, problems } = readCorrections(lines);
    expect(problems).toEqual([]);
    expect(new Set(corrections.map(({ correction }) => correction.action)).size).toBe(8);
  });
});

describe('what a run adds up', () => {
  const corrections = [
    { line: 1, correction: { action: 'reject-quote', article: 'a', text: 'x' } as const },
    { line: 2, correction: { action: 'reject-quote', article: 'gone', text: 'x' } as const },
    { line: 3, correction: { action: 'rename-person', name: 'A', to: 'B' } as const },
    { line: 4, correction: { action: 'rename-person', name: 'C', to: 'D' } as const },
  ];

  test('what applied somewhere applied; the rest has its reason, whatever the order of articles', () => {
    const outcomes = [
      { line: 1, missed: 'a has no such quote' },
      { line: 1, missed: 'b has no such quote' },
      { line: 3, did: 'renamed' },
    ];
    for (const order of [outcomes, [...outcomes].reverse()]) {
      const log = new CorrectionLog(corrections);
      for (const outcome of order) log.add([outcome]);
      expect(log.applied).toBe(1);
      expect(log.unapplied()).toEqual([
        { line: 1, action: 'reject-quote', article: 'a', reason: 'a has no such quote' },
        { line: 2, action: 'reject-quote', article: 'gone', reason: 'no article gone was read' },
        { line: 4, action: 'rename-person', article: null, reason: 'no article has these people' },
      ]);
    }
  });
});
