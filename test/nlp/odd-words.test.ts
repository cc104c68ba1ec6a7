import { expect, test } from 'vitest';
import { analyzeArticle } from '../../src/analyze.js';

/** What every object of JavaScript has by these names: a table looked into by a word of the text must not give it. */
const INHERITED = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'];

test.each(INHERITED)('“%s” is a word like any other, wherever it stands', (word) => {
  const text = [
    `Senator and ${word} Ada Finch ${word} won the ${word} race for governor of Ohio, ${word} said.`,
    `“${word},” ${word} Finch said ${word} June 13 - ${word} ${word} before the ${word}. The ${word} was ${word}.`,
    `Finch, ${word}, led Roe by 5 ${word}. Roe, a ${word}, ran for ${word}.`,
  ].join('\n');
  const { people } = analyzeArticle({ text, title: `${word} Ada Finch wins`, published: '2018-11-07' });
  expect(people.some(({ name }) => name.includes('Finch'))).toBe(true);
});
