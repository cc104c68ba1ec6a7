import { FIRST_NAMES } from '../../knowledge/first-names.js';
import { MONTHS, WEEKDAYS } from '../../knowledge/months.js';
import {
  BODY_WORDS,
  JOINING_WORDS,
  LOWER_PREFIXES,
  NAME_SUFFIXES,
  PLACE_WORDS,
  SPEECH_WORDS,
  TITLE_WORDS,
} from '../../knowledge/name-words.js';
import { loadClusters } from '../../model/clusters.js';
import { hashString, mix } from '../../model/hash.js';
import type { Token } from '../../text/tokens.js';
import { ofForm } from '../../text/word-forms.js';

/** What can be told of a word by itself, as numbers: the parts of which features are mixed. */
export interface Word {
  readonly exact: number;
  readonly lower: number;
  readonly shape: number;
  readonly prefix: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly fine: number;
  readonly coarse: number;
  /** How often print writes it small, from 1 (never) to 5 (always); 0 where that is not known. */
  readonly small: number;
  /** The tables that the word stands in, a bit each. */
  readonly tables: number;
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  readonly joins: boolean;
  readonly mayBegin: boolean;
}

export const IN_TABLE = {
  firstName: 1,
  title: 2,
  body: 4,
  place: 8,
  speech: 16,
  date: 32,
  suffix: 64,
} as const;

export const wordOfForm = ofForm(({ text, lower }): Word => {
  const hash = hashString(lower);
  const clusters = loadClusters('clusters');
  // Words in capitals are looked up as they would stand in a sentence; "U.S." is known by its letters too.
  const fine = clusters.fine(hash);
  const first = text[0]!;
  return {
    exact: hashString(text) | 0,
    lower: hash | 0,
    shape: shapeOf(text),
    prefix: hashString(lower.slice(0, 3)) | 0,
    suffix2: hashString(lower.slice(-2)) | 0,
    suffix3: hashString(lower.slice(-3)) | 0,
    suffix4: hashString(lower.slice(-4)) | 0,
    fine: fine + 1,
    coarse: clusters.coarse(fine) + 1,
    small: loadClusters('letter-case').fine(hash) + 1,
    tables:
      (FIRST_NAMES.has(lower) ? IN_TABLE.firstName : 0) |
      (TITLE_WORDS.has(lower) ? IN_TABLE.title : 0) |
      (BODY_WORDS.has(lower) ? IN_TABLE.body : 0) |
      (PLACE_WORDS.has(lower) ? IN_TABLE.place : 0) |
      (SPEECH_WORDS.has(lower) ? IN_TABLE.speech : 0) |
      (MONTHS.has(lower.replace(/\.$/, '')) || WEEKDAYS.has(lower) ? IN_TABLE.date : 0) |
      (NAME_SUFFIXES.has(lower) ? IN_TABLE.suffix : 0),
    isCapital: first !== first.toLowerCase(),
    isUpper: text.length > 1 && text === text.toUpperCase() && text !== lower,
    joins: JOINING_WORDS.has(lower) || /^\d+$/.test(text),
    mayBegin: LOWER_PREFIXES.has(text),
  };
});

export const wordOf = (token: Token): Word => wordOfForm(token.form);

/** "McRoe" is XxXx, "U.S." X.X., "2016" dddd: runs longer than four count as four. */
function shapeOf(text: string): number {
  let hash = 0x51;
  let before = 0;
  let run = 0;
  for (const letter of text) {
    const kind = kindOf(letter);
    run = kind === before ? run + 1 : 1;
    before = kind;
    if (run <= 4) hash = mix(hash, kind);
  }
  return hash;
}

function kindOf(letter: string): number {
  if (letter >= '0' && letter <= '9') return 1;
  if (letter !== letter.toLowerCase()) return 2;
  if (letter !== letter.toUpperCase()) return 3;
  return letter.charCodeAt(0);
}
