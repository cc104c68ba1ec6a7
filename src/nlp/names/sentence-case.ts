import { signOf } from '../../text/word-forms.js';
import type { Tokenized } from '../tokens/index.js';
import { CAN_NAME, IS_SMALL } from './segments.js';
import { wordOf } from './word.js';

/** How a sentence is printed: plainly, With Capitals on Most Words, or ALL IN CAPITALS. */
export type SentenceCase = 'plain' | 'title' | 'upper';

/** Of words of four letters or more; shorter ones stay small in headlines. */
const LONG = 4;
const FEWEST = 3;
const MOST_LETTERS_LOW = 0.2;
/** Words that print nearly always writes small, and how many of them in capitals make a headline of a line. */
const SMALL = 4;
const FEWEST_SMALL = 2;

const IS_WORD = CAN_NAME | IS_SMALL;
const IS_LONG = signOf(({ text }) => text.length >= LONG);
/** Words in capitals; one letter may be all of a word. */
const IS_UPPER = signOf(
  ({ kind, text, lower }) =>
    kind === 'word' &&
    (text.length > 1 ? text === text.toUpperCase() && text !== lower : text !== text.toLowerCase()),
);

/** Tells how each sentence is printed: in a headline a capital letter says nothing about names. */
export function sentenceCases(tokenized: Tokenized): SentenceCase[] {
  return tokenized.sentences.map(({ firstToken, endToken }) => caseOf(tokenized, firstToken, endToken));
}

function caseOf({ tokens, signs }: Tokenized, first: number, end: number): SentenceCase {
  let long = 0;
  let capital = 0;
  let upper = 0;
  let words = 0;
  let raised = 0;
  for (let i = first; i < end; i++) {
    const sign = signs[i]!;
    if (!(sign & IS_WORD)) continue;
    words++;
    if (sign & IS_UPPER) upper++;
    if (!(sign & IS_LONG)) continue;
    long++;
    if (!(sign & CAN_NAME)) continue;
    capital++;
    if (i > first && wordOf(tokens[i]!).small >= SMALL) raised++;
  }
  if (words >= FEWEST && upper >= words * (1 - MOST_LETTERS_LOW)) return 'upper';
  // A list of names has capitals as well, but not on "Forces" or "Victory".
  const headline = raised >= FEWEST_SMALL || (raised === 1 && long <= FEWEST + 1);
  if (long >= FEWEST && capital >= long * (1 - MOST_LETTERS_LOW) && headline) return 'title';
  return 'plain';
}
