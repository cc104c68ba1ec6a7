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

/** Of each kind forms are kept for as long as few are known; what is kept never changes a result. */
const MOST_FORMS = 100_000;
const known = new Map<TokenKind, Map<string, WordForm>>();

/** Forms met lately, by a hash of their letters: most words are among them and need not be cut out of their text. */
const LATELY = 2 ** 16;
const lately: (WordForm | undefined)[] = new Array(LATELY).fill(undefined);

/** The form of the characters `[start, end)` of a text. */
export function formAt(text: string, start: number, end: number, kind: TokenKind): WordForm {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(i);
  const place = (hash ^ (hash >>> 15)) & (LATELY - 1);
  const met = lately[place];
  if (met && met.kind === kind && standsAt(met, text, start, end)) return met;
  const form = formOf(text.slice(start, end), kind);
  lately[place] = form;
  return form;
}

/** Looks at the word's string once only: V8 keeps words in more ways than compiled code tells apart, and each look is slow. */
function standsAt(form: WordForm, text: string, start: number, end: number): boolean {
  return form.length === end - start && text.startsWith(form.text, start);
}

export function formOf(text: string, kind: TokenKind): WordForm {
  let forms = known.get(kind);
  if (!forms) {
    forms = new Map();
    known.set(kind, forms);
  }
  const found = forms.get(text);
  if (found) return found;
  if (forms.size >= MOST_FORMS) forms.clear();
  const own = copyOf(text);
  const word: PlainWord = { kind, text: own, lower: own.toLowerCase() };
  const answers = new Array<unknown>(questions).fill(undefined);
  const form: WordForm = {
    kind,
    text: own,
    lower: word.lower,
    length: own.length,
    answers,
    signs: signsOf(word),
    number: made++,
  };
  forms.set(own, form);
  return form;
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
  known.clear();
  lately.fill(undefined);
}

function signsOf(word: PlainWord): number {
  let bits = 0;
  for (const [place, asks] of signQuestions.entries()) if (asks(word)) bits |= 1 << place;
  return bits;
}
