import { describe, expect, test } from 'vitest';
import { entitiesOf } from '../analyze.js';

/** What stands for each person besides names: "Ann Haskew: She | the candidate's head". */
function standIns(text: string): Record<string, string[]> {
  const read = entitiesOf(text);
  return Object.fromEntries(
    read.entities.people.map(({ name, mentions }) => [
      name,
      mentions.filter(({ kind }) => kind !== 'name').map(({ start, end }) => read.text.slice(start, end)),
    ]),
  );
}

describe('pronouns and nominals', () => {
  test.each([
    {
      why: 'a pronoun goes to the subject of the sentence before',
      text: 'Karen Haskew won on Tuesday. She thanked her voters.',
      expected: { 'Karen Haskew': ['She', 'her'] },
    },
    {
      why: 'by sex',
      text: 'Karen Haskew met Robert Tidwell. He said little.',
      expected: { 'Karen Haskew': [], 'Robert Tidwell': ['He'] },
    },
    {
      why: 'the one whom the article gives the party',
      text: 'Democrat Karen Haskew faces Republican Robert Tidwell. The Democrat leads.',
      expected: { 'Karen Haskew': ['Democrat'], 'Robert Tidwell': [] },
    },
    {
      why: 'the one who holds the office',
      text: 'Gov. Karen Haskew met Robert Tidwell. The governor was late.',
      expected: { 'Karen Haskew': ['governor'], 'Robert Tidwell': [] },
    },
    {
      why: 'nobody where two of the party are spoken of',
      text: 'Democrat Karen Haskew faces Democrat Robert Tidwell. The Democrat leads.',
      expected: { 'Karen Haskew': [], 'Robert Tidwell': [] },
    },
    {
      why: 'nobody where nobody is named',
      text: 'A voter waited in line. She was tired. Robert Tidwell left.',
      expected: { 'Robert Tidwell': [] },
    },
  ])('$why', ({ text, expected }) => {
    expect(standIns(text)).toEqual(expected);
  });
});

test('a long document takes time in proportion to its length', () => {
  const paragraph =
    'Karen Haskew met Robert Tidwell in Ohio. She said that he would win. The senator left.\n';
  const time = (times: number): number => {
    const text = paragraph.repeat(times);
    const start = performance.now();
    entitiesOf(text);
    return performance.now() - start;
  };
  time(200);
  const short = time(400);
  // Sixteen times the text; a square would take 256 times as long.
  expect(time(6400)).toBeLessThan(short * 64);
});
