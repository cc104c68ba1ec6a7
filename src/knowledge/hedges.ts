import type { Approximation } from '../schema/index.js';

/** How a hedge bears on the number next to it, and which bound it sets. */
export interface Hedge {
  readonly approx: Approximation;
  readonly bound: 'low' | 'high' | null;
}

const about: Hedge = { approx: 'about', bound: null };
const almost: Hedge = { approx: 'about', bound: 'high' };
const atLeast: Hedge = { approx: 'more_than', bound: 'low' };
const atMost: Hedge = { approx: 'less_than', bound: 'high' };

/** Words before a number, lower case; of two that fit the longer counts. */
export const HEDGES_BEFORE: ReadonlyMap<string, Hedge> = new Map([
  ...[
    'about',
    'around',
    'roughly',
    'approximately',
    'some',
    'an estimated',
    'estimated',
    'circa',
    'or so',
  ].map((words) => [words, about] as const),
  ...[
    'nearly',
    'almost',
    'close to',
    'just under',
    'just shy of',
    'not quite',
    'approaching',
    'as close as',
  ].map((words) => [words, almost] as const),
  ...[
    'more than',
    'over',
    'at least',
    'no fewer than',
    'no less than',
    'upwards of',
    'upward of',
    'greater than',
    'above',
    'exceeding',
    'exceeded',
    'topped',
    'topping',
    'tops',
    'surpassed',
    'surpassing',
    'just over',
    'well over',
    'north of',
  ].map((words) => [words, atLeast] as const),
  ...[
    'less than',
    'fewer than',
    'under',
    'below',
    'up to',
    'as much as',
    'as many as',
    'at most',
    'no more than',
    'within',
    'south of',
  ].map((words) => [words, atMost] as const),
]);

/** Words after a number, lower case. */
export const HEDGES_AFTER: ReadonlyMap<string, Hedge> = new Map([
  ['or so', about],
  ['or more', atLeast],
  ['or less', atMost],
  ['or fewer', atMost],
  ['plus', atLeast],
  ['- plus', atLeast],
  ['-plus', atLeast],
  ['and counting', atLeast],
]);

/** The most words a hedge has. */
export const LONGEST_HEDGE = 3;

/** Words that may stand between a hedge and its number: "about a", "more than half a". */
export const BETWEEN_HEDGE_AND_NUMBER: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  '$',
  '£',
  '€',
  'only',
  'just',
]);
