import { expect, test } from 'vitest';
import { FormNumbers } from '../../src/text/form-numbers.js';
import { formOf, type WordForm } from '../../src/text/word-forms.js';

test('numbers of a form are worked out once, and found by its number', () => {
  const asked: string[] = [];
  const numbers = new FormNumbers(2, ({ text }, values, place) => {
    asked.push(text);
    values[place] = text.length;
    values[place + 1] = text.charCodeAt(0);
  });
  const form = formOf('Finch', 'word');
  expect(numbers.find(form.number)).toBe(-1);
  const place = numbers.add(form);
  expect(numbers.find(form.number)).toBe(place);
  expect([...numbers.values.subarray(place, place + 2)]).toEqual([5, 70]);
  expect(asked).toEqual(['Finch']);
});

test('of two forms that share a row the one met last is known', () => {
  const numbers = new FormNumbers(1, ({ text }, values, place) => {
    values[place] = text.length;
  });
  const one: WordForm = { ...formOf('one', 'word'), number: 7 };
  const three: WordForm = { ...formOf('three', 'word'), number: 7 + 2 ** 20 };
  numbers.add(one);
  expect(numbers.find(three.number)).toBe(-1);
  const place = numbers.add(three);
  expect(numbers.values[place]).toBe(5);
  expect(numbers.find(one.number)).toBe(-1);
});
