import { expect, test } from 'vitest';
import { fold, hitsIn, wordsOf } from '../../../src/report/page/format/search.js';
import { blocksOf } from '../../../src/report/page/reader/blocks.js';
import type { Finding } from '../../../src/report/page/reader/findings.js';
import { segmentsOf } from '../../../src/report/page/reader/segments.js';
import { fieldsOf, readWritten, tellApart } from '../../../src/report/page/ui/correct/fact-fields.js';
import { recordOf, voteShareOf } from '../../helpers/records.js';

test('a search is blind to case, accents and the shape of quotation marks, and keeps places', () => {
  expect(fold('Señor “O’Hara” – ÉCLAIR İ')).toHaveLength('Señor “O’Hara” – ÉCLAIR İ'.length);
  expect(hitsIn('Octavio Peña said', wordsOf('pena'))).toEqual([[8, 12]]);
  expect(wordsOf('ada "fifty one" percent')).toEqual(['ada', 'fifty one', 'percent']);
  expect(hitsIn('a aa aaa', wordsOf('aa a'))).toEqual([
    [0, 1],
    [2, 4],
    [5, 7],
    [7, 8],
  ]);
});

test('findings cut a paragraph where they begin and end', () => {
  const finding = (start: number, end: number) => ({ layer: 'numbers', start, end }) as Finding;
  const segments = segmentsOf({ start: 10, end: 30 }, [finding(5, 15), finding(12, 20), finding(40, 50)], {
    start: 18,
    end: 25,
  });
  expect(
    segments.map(({ start, end, findings, isTarget }) => [start, end, findings.length, isTarget]),
  ).toEqual([
    [10, 12, 1, false],
    [12, 15, 2, false],
    [15, 18, 1, false],
    [18, 20, 1, true],
    [20, 25, 0, true],
    [25, 30, 0, false],
  ]);
});

test('removed passages stand where they stood, between paragraphs and within one', () => {
  // Raw: "One. AD\n\nTwo xx three. END", of which "AD" (5), "xx " (13) and " END" (22) were taken out.
  const record = recordOf('One.\n\nTwo three.', {
    textMap: [
      [0, 4, 0, 4],
      [4, 2, 7, 2],
      [6, 4, 9, 4],
      [10, 6, 16, 6],
    ],
    removed: [
      { rule: 'ad', text: 'AD', raw: { start: 5, end: 7 }, copyOf: null },
      { rule: 'ad', text: 'xx ', raw: { start: 13, end: 16 }, copyOf: null },
      { rule: 'ad', text: ' END', raw: { start: 22, end: 26 }, copyOf: null },
    ],
  });
  const seen = blocksOf(record).map((block) =>
    block.kind === 'removed'
      ? `-${block.removal.text}-`
      : block.parts
          .map((part) =>
            part.kind === 'text' ? record.text.slice(part.start, part.end) : `-${part.removal.text}-`,
          )
          .join('|'),
  );
  expect(seen).toEqual(['One.', '-AD-', 'Two |-xx -|three.', '- END-']);
});

test('a fact is told apart from others of its sentence by the fields that differ', () => {
  const text = 'Finch had 51 percent and Roe 49 percent.';
  const [one, other] = [
    voteShareOf(text, 'f1', 'Ada Finch', 51, text),
    voteShareOf(text, 'f2', 'Bo Roe', 49, text),
  ];
  expect(tellApart(one, [one])).toEqual({});
  expect(tellApart(one, [one, other])).toEqual({ person: 'Ada Finch', percent: 51 });
});

test('what is written into a field of a fact becomes what the field holds', () => {
  const text = 'Finch had 51 percent.';
  const fact = voteShareOf(text, 'f1', 'Ada Finch', 51, text);
  expect(fieldsOf(fact).map(([name]) => name)).toEqual([
    'person',
    'contest',
    'percent',
    'approx',
    'precincts',
    'area',
    'group',
    'asOf',
  ]);
  expect(readWritten('percent', ' 51.5% ')).toBe(51.5);
  expect(readWritten('amount', '$1,200,000')).toBe(1_200_000);
  expect(readWritten('percent', 'half')).toBeNaN();
  expect(readWritten('area', '')).toBeNull();
});
