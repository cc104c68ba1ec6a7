import { expect, test } from 'vitest';
import { findTriggers, hasWordOf, isWordOf, placesOf, trigger } from '../../../src/race/reading/triggers.js';
import { read } from '../../nlp/read.js';

const WINS = trigger(['wins', 'won']);
const LOSES = trigger(['loses', 'lost']);
/** So many that they take more than one number, and one that shares a word with another. */
const MORE = Array.from({ length: 40 }, (_, n) => trigger([`word${n}`]));
const ENDS = trigger(['won', 'conceded']);

const { tokenized } = read('Ada Finch Won. Bo Roe lost, and conceded.\n\nThe vote was close.');
const [first, second, third] = tokenized.sentences.map((sentence, index) => ({ ...sentence, index }));
const article = { triggers: findTriggers(tokenized) };
const words = (places: readonly number[]): string[] => places.map((at) => tokenized.tokens[at]!.text);

test('the words of a trigger are found where they stand, in capitals, too', () => {
  expect(words(placesOf(article, first!, WINS))).toEqual(['Won']);
  expect(words(placesOf(article, second!, LOSES))).toEqual(['lost']);
  expect(placesOf(article, second!, WINS)).toEqual([]);
});

test('a word may belong to several triggers, however many there are', () => {
  expect(words(placesOf(article, first!, ENDS))).toEqual(['Won']);
  expect(words(placesOf(article, second!, ENDS))).toEqual(['conceded']);
  expect(MORE.some((one) => hasWordOf(article, first!, one))).toBe(false);
});

test('a sentence without a word of any trigger has none', () => {
  expect([WINS, LOSES, ENDS, ...MORE].some((one) => hasWordOf(article, third!, one))).toBe(false);
});

test('a token is told to be a word of one trigger and not of another', () => {
  const [at] = placesOf(article, second!, LOSES);
  expect(isWordOf(article, at!, LOSES)).toBe(true);
  expect(isWordOf(article, at!, ENDS)).toBe(false);
});

test('a trigger that is declared too late is a mistake, and said to be one', () => {
  expect(() => trigger(['late'])).toThrow('before any article is read');
});
