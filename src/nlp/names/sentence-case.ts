import type { Token } from '../../text/tokens.js';
import type { Tokenized } from '../tokens/index.js';
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

/** Tells how each sentence is printed: in a headline a capital letter says nothing about names. */
export function sentenceCases({ tokens, sentences }: Tokenized): SentenceCase[] {
  return sentences.map(({ firstToken, endToken }) => caseOf(tokens, firstToken, endToken));
}

function caseOf(tokens: readonly Token[], first: number, end: number): SentenceCase {
  let long = 0;
  let capital = 0;
  let upper = 0;
  let words = 0;
  let raised = 0;
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    words++;
    const word = wordOf(token);
    if (word.isUpper || (token.text.length === 1 && word.isCapital)) upper++;
    if (token.text.length < LONG) continue;
    long++;
    if (word.isCapital) capital++;
    if (word.isCapital && i > first && word.small >= SMALL) raised++;
  }
  if (words >= FEWEST && upper >= words * (1 - MOST_LETTERS_LOW)) return 'upper';
  // A list of names has capitals as well, but not on "Forces" or "Victory".
  const headline = raised >= FEWEST_SMALL || (raised === 1 && long <= FEWEST + 1);
  if (long >= FEWEST && capital >= long * (1 - MOST_LETTERS_LOW) && headline) return 'title';
  return 'plain';
}
