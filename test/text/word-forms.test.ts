import { expect, test } from 'vitest';
import { formAt, formOf, ofForm, signOf } from '../../src/text/word-forms.js';

test('words that are written alike share a form, wherever they stand', () => {
  const text = 'Finch met Finch.';
  expect(formAt(text, 0, 5, 'word')).toBe(formAt(text, 10, 15, 'word'));
  expect(formAt(text, 0, 5, 'word')).toBe(formOf('Finch', 'word'));
  expect(formAt(text, 0, 5, 'word')).toMatchObject({ text: 'Finch', lower: 'finch', kind: 'word' });
});

test('what is written otherwise, or is of another kind, has another', () => {
  const forms = [formOf('Finch', 'word'), formOf('finch', 'word'), formOf('Finch', 'url')];
  expect(new Set(forms).size).toBe(3);
});

test('half of a surrogate pair is kept as it is', () => {
  expect(formOf('\ud83d', 'symbol').text).toBe('\ud83d');
});

test('a question is answered once a form, also with false, and the same after many others', () => {
  let asked = 0;
  const isLong = ofForm(({ text }) => {
    asked++;
    return text.length > 5;
  });
  const form = formOf('Roe', 'word');
  expect([isLong(form), isLong(form), asked]).toEqual([false, false, 1]);
  for (let n = 0; n < 60_000; n++) formOf(`n${n}`, 'handle');
  expect(isLong(formOf('n7', 'handle'))).toBe(false);
  expect(isLong(formAt('so n59999!', 3, 9, 'handle'))).toBe(true);
});

test('what is met again and again is kept, what is met once only while there is room', () => {
  const meetOthers = (letter: string): void => {
    for (let n = 0; n < 200_000; n++) formOf(`${letter}${n}`, 'word');
  };
  meetOthers('a');
  for (let n = 0; n < 8; n++) formOf('Finch', 'word');
  const [often, once] = [formOf('Finch', 'word'), formOf('Vole', 'word')];
  meetOthers('b');
  expect(formOf('Finch', 'word')).toBe(often);
  expect(formOf('Vole', 'word')).not.toBe(once);
  expect(formOf('Vole', 'word')).toMatchObject({ text: 'Vole', signs: once.signs });
});

test('forms have the signs of all questions, also of those that come after them', () => {
  formOf('Roe', 'word');
  const isShort = signOf(({ text }) => text.length < 4);
  const isHandle = signOf(({ kind }) => kind === 'handle');
  const has = (text: string, kind: 'word' | 'handle'): boolean[] =>
    [isShort, isHandle].map((sign) => (formOf(text, kind).signs & sign) !== 0);
  expect(has('Roe', 'word')).toEqual([true, false]);
  expect(has('@finch', 'handle')).toEqual([false, true]);
});
