import type { Tokenized } from '../../nlp/tokens/index.js';
import { FormNumbers } from '../../text/form-numbers.js';
import { forgetForms, signOf } from '../../text/word-forms.js';

/**
 * Words by which something may be told: a sentence that has none of them does not tell it. Dozens of rules read each
 * sentence, and most sentences hold the words of few. So it is noted once an article which words stand where, and a
 * rule goes to the words it looks for, or past the sentence at once.
 */
export interface Trigger {
  readonly words: ReadonlySet<string>;
  /** Its bit, and which of the numbers that a token has holds it. */
  readonly bit: number;
  readonly place: number;
}

/** Where the words of all triggers stand in an article: as many numbers for each token, and each sentence, as it takes. */
export interface Triggers {
  readonly ofTokens: Int32Array;
  readonly ofSentences: Int32Array;
}

/** What has read an article for triggers. */
interface Marked {
  readonly triggers: Triggers;
}

/** A number has so many bits. */
const BITS = 32;

const declared: Trigger[] = [];
/** The triggers that each word belongs to. */
const triggersByWord = new Map<string, Trigger[]>();
/** The sign of a word that belongs to any: the others, most of a text, need no look. */
const BELONGS = signOf(({ lower }) => triggersByWord.has(lower));
/** How many numbers it takes for all triggers, once articles are read. */
let width = 0;

/** Declares the words, in lower case, by which something may be told. */
export function trigger(words: Iterable<string>): Trigger {
  if (width > 0) throw new Error('A trigger is declared before any article is read.');
  const place = Math.floor(declared.length / BITS);
  const own: Trigger = { words: new Set(words), bit: 1 << (declared.length % BITS), place };
  declared.push(own);
  for (const word of own.words) triggersByWord.set(word, [...(triggersByWord.get(word) ?? []), own]);
  forgetForms();
  return own;
}

/** The numbers of words that belong to triggers; made when the first article is read, and no trigger can be added. */
let numbersOfWords: FormNumbers | null = null;

function makeNumbersOfWords(): FormNumbers {
  width = Math.ceil(declared.length / BITS);
  return new FormNumbers(width, ({ lower }, values, row) => {
    values.fill(0, row, row + width);
    for (const { place, bit } of triggersByWord.get(lower)!) values[row + place]! |= bit;
  });
}

export function findTriggers({ tokens, sentences, signs, forms }: Tokenized): Triggers {
  numbersOfWords ??= makeNumbersOfWords();
  const { values } = numbersOfWords;
  const ofTokens = new Int32Array(tokens.length * width);
  const ofSentences = new Int32Array(sentences.length * width);
  for (const [sentence, { firstToken, endToken }] of sentences.entries())
    for (let token = firstToken; token < endToken; token++) {
      if ((signs[token]! & BELONGS) === 0) continue;
      const known = numbersOfWords.find(forms[token]!);
      const row = known >= 0 ? known : numbersOfWords.add(tokens[token]!.form);
      for (let place = 0; place < width; place++) {
        const bits = values[row + place]!;
        ofTokens[token * width + place] = bits;
        ofSentences[sentence * width + place]! |= bits;
      }
    }
  return { ofTokens, ofSentences };
}

/** Whether a sentence has a word of a trigger. */
export const hasWordOf = (
  { triggers }: Marked,
  { index }: { readonly index: number },
  { place, bit }: Trigger,
): boolean => (triggers.ofSentences[index * width + place]! & bit) !== 0;

/** Whether a token is a word of a trigger. */
export const isWordOf = ({ triggers }: Marked, token: number, { place, bit }: Trigger): boolean =>
  (triggers.ofTokens[token * width + place]! & bit) !== 0;

const NOWHERE: readonly number[] = [];

/** The tokens of a sentence that are words of a trigger. */
export function placesOf(
  reading: Marked,
  sentence: { readonly index: number; readonly firstToken: number; readonly endToken: number },
  of: Trigger,
): readonly number[] {
  if (!hasWordOf(reading, sentence, of)) return NOWHERE;
  const places: number[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (isWordOf(reading, i, of)) places.push(i);
  return places;
}
