import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/nlp/tokens/index.js';
import { documentOf, read } from './read.js';

const words = (text: string): string[] => read(text).tokenized.tokens.map((token) => token.text);

const sentences = (text: string): string[] =>
  read(text).tokenized.sentences.map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  test.each([
    ['Sen. Jo Roe (D-Mont.) said', ['Sen.', 'Jo', 'Roe', '(', 'D', '-', 'Mont.', ')', 'said']],
    ["Georgia's 6th", ['Georgia', "'s", '6th']],
    ['O’Connor-Smith’s', ['O’Connor', '-', 'Smith', '’s']],
    ["don't, won’t", ['do', "n't", ',', 'wo', 'n’t']],
    ['the U.S. House', ['the', 'U.S.', 'House']],
    ['$8.3M', ['$', '8.3', 'M']],
    ['José Peña, Łódź', ['José', 'Peña', ',', 'Łódź']],
    ["''Quoted''", ["''", 'Quoted', "''"]],
    ['see https://a.example/b?c.', ['see', 'https://a.example/b?c', '.']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('sentences', () => {
  test.each([
    [
      'Gov. Roe won. She lives in the U.S. He does not.',
      ['Gov. Roe won.', 'She lives in the U.S.', 'He does not.'],
    ],
    ['“What now?” she asked. Roe left.', ['“What now?” she asked.', 'Roe left.']],
    ['Sen. Jo Roe (D-Mont.) said no.', ['Sen. Jo Roe (D-Mont.) said no.']],
    [
      'J. R. Roe Jr. of St. Louis won by 3.5 percent. Polls closed at 7 p.m. Tuesday.',
      ['J. R. Roe Jr. of St. Louis won by 3.5 percent.', 'Polls closed at 7 p.m. Tuesday.'],
    ],
    ['No full stop\nA second paragraph', ['No full stop', 'A second paragraph']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

test('lines of nothing before, between and after words are no words', () => {
  const { tokens } = tokenize(documentOf(' \n \n Roe won. \n  \n\n She left.\n \n'));
  expect(tokens.map(({ text, pos }) => `${text} ${pos}`)).toEqual([
    'Roe PROPN',
    'won VERB',
    '. PUNCT',
    'She PRON',
    'left VERB',
    '. PUNCT',
  ]);
});

test('every token cuts its text, in order, and nothing but white space lies between', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Roe’s',
      '“Roe’s”',
      "'Roe's.'",
      '(Roe’s',
      'n’t',
      '112th',
      '1990s',
      '...',
      '\n',
      ' ',
      'a@b.example',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const document = documentOf(pieces.join(' '));
      let at = 0;
      for (const { start, end, text, pos } of tokenize(document).tokens) {
        expect(document.text.slice(start, end)).toBe(text);
        expect(document.text.slice(at, start).trim()).toBe('');
        expect(pos).toBeTruthy();
        at = end;
      }
      expect(document.text.slice(at).trim()).toBe('');
    }),
  );
});

test('a text is read the same way whatever was read before it', () => {
  const text = 'Roe’s lead held. “Roe’s win,” he said of Finch’s (Roe’s) loss.';
  const before = JSON.stringify(tokenize(documentOf(text)));
  for (const other of ['(Roe’s', '“Finch’s', "Roe's.", '"Roe’s"'])
    tokenize(documentOf(`${other} day. Then ${other}`));
  expect(JSON.stringify(tokenize(documentOf(text)))).toBe(before);
});
