import { RecentForms } from './recent-forms.js';

/** What a token is made of. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'handle' | 'url';

/**
 * A word as it is written: one object for all tokens that are written alike, so that what can be told of a word by
 * itself is worked out once, and not each time that it is read.
 */
export interface WordForm {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** UTF-16 code units of the text. */
  readonly length: number;
  /** What stages have worked out about it, one place a question: see `ofForm`. */
  readonly answers: unknown[];
  /** The signs that it has, a bit each: see `signOf`. */
  readonly signs: number;
  /** Forms are numbered as they are met, so that frequent words mostly have small numbers: see `FormNumbers`. */
  readonly number: number;
}

/** Yes-or-no questions about words, each with the bit of its place. */
const signQuestions: ((word: PlainWord) => boolean)[] = [];

/** So many bits a number has. */
const MOST_SIGNS = 32;

/** What a sign may depend on. */
export type PlainWord = Pick<WordForm, 'kind' | 'text' | 'lower'>;

/** How many questions there are about words: see `ofForm`. */
let questions = 0;

/** How many forms have been made. */
let made = 0;

/**
 * Forms are kept for as long as there is room; what is kept never changes a result. Words come again, and most numbers,
 * handles and addresses never do.
 */
const words = new RecentForms(2 ** 14);
const others = new RecentForms(2 ** 10);

/** The form of the characters `[start, end)` of a text. */
export function formAt(text: string, start: number, end: number, kind: TokenKind): WordForm {
  const recent = kind === 'word' || kind === 'punctuation' ? words : others;
  return recent.at(text, start, end, kind, makeForm);
}

/** The form of a whole text. */
export function formOf(text: string, kind: TokenKind): WordForm {
  return formAt(text, 0, text.length, kind);
}

function makeForm(text: string, kind: TokenKind): WordForm {
  const own = copyOf(text);
  const word: PlainWord = { kind, text: own, lower: own.toLowerCase() };
  return {
    kind,
    text: own,
    lower: word.lower,
    length: own.length,
    answers: new Array<unknown>(questions).fill(undefined),
    signs: signsOf(word),
    number: made++,
  };
}

/** A string of its own: the slice of a text would keep the whole text in memory. */
const copyOf = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/** Turns a question about a word into one that is answered once a form. The answer may depend on the form alone. */
export function ofForm<Answer>(answer: (form: WordForm) => Answer): (form: WordForm) => Answer {
  const place = questions++;
  return (form) => {
    let found = form.answers[place] as Answer | undefined;
    if (found === undefined) {
      found = answer(form);
      form.answers[place] = found;
    }
    return found;
  };
}

/**
 * Registers a sign, a yes-or-no question about words, and gives its bit. A document has the signs of all its tokens side
 * by side: a stage that looks for few words runs along them, and does not touch each token.
 *
 * @throws RangeError where all bits are taken
 */
export function signOf(asks: (word: PlainWord) => boolean): number {
  if (signQuestions.length === MOST_SIGNS) throw new RangeError(`more than ${MOST_SIGNS} signs of words`);
  signQuestions.push(asks);
  forgetForms();
  return 1 << (signQuestions.length - 1);
}

/** Forms made before a sign was registered, or its answer changed, do not know of it. */
export function forgetForms(): void {
  words.forget();
  others.forget();
}

function signsOf(word: PlainWord): number {
  let bits = 0;
  for (const [place, asks] of signQuestions.entries()) if (asks(word)) bits |= 1 << place;
  return bits;
}
