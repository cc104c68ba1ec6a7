import { ABBREVIATIONS, ONLY_CAPITALISED } from '../../knowledge/abbreviations.js';
import type { Range } from '../../text/spans.js';
import type { PartOfSpeech, Token } from '../../text/tokens.js';
import { formAt, ofForm, type TokenKind, type WordForm } from '../../text/word-forms.js';

/** A token in the making: what the engine tells of it is filled in later, for a second object would take time. */
export interface Piece extends Token {
  pos: PartOfSpeech;
  sentence: number;
}

/**
 * One piece at a time, from left to right; the first alternative that fits is taken: a URL or mail address, a handle,
 * initials, a word, a number, a punctuation mark, or else a symbol. The groups have no names because names take time.
 */
const PIECE = new RegExp(
  [
    /(https?:\/\/[^\s<>"”]+|www\.[^\s<>"”]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64})/u,
    /([@#]\w+)/u,
    /((?:\p{L}\.){2,})/u,
    /(\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*)/u,
    /(\p{Nd}+(?:[.,]\p{Nd}+)*(?:(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))?)/u,
    /(\.{2,}|''|``|--+|\p{P})/u,
    /\S/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'gu',
);

const SPACE = 0x20;
/** What ends a word of plain letters for certain: no full stop, apostrophe, figure or part of an address follows. */
const ENDS_PLAIN_WORD = new Uint8Array(2 ** 16);
for (const mark of ' ,;!?)"”\n') ENDS_PLAIN_WORD[mark.charCodeAt(0)] = 1;

/** Where the plain letters end that begin at `start`. */
function lettersEnd(text: string, start: number): number {
  let end = start;
  for (
    let code = text.charCodeAt(end) | 0x20;
    code >= 0x61 && code <= 0x7a;
    code = text.charCodeAt(end) | 0x20
  )
    end++;
  return end;
}

/** Marks that are a piece by themselves whatever stands around them: no other alternative of `PIECE` begins with them. */
const IS_MARK = new Uint8Array(2 ** 16);
for (const mark of ',;:?!"“”‘’()[]—–…') IS_MARK[mark.charCodeAt(0)] = 1;

const IS_APOSTROPHE = new Uint8Array(2 ** 16);
for (const mark of "'’") IS_APOSTROPHE[mark.charCodeAt(0)] = 1;

const FULL_STOP = 0x2e;
/** What tells that no further letter, mark or address follows a full stop. */
const AFTER_STOP = new Uint8Array(2 ** 16);
for (const mark of ' \n"”') AFTER_STOP[mark.charCodeAt(0)] = 1;

/** "n't" and what else is written together with the word before it, apostrophe first. */
const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** Marks that end a URL only because they end its sentence. */
const AFTER_URL = /[.,;:!?)\]'’]+$/;

/**
 * Cuts a paragraph into pieces, and adds them to those before it. Hyphens stand alone ("Salem", "-", "based"), so that a
 * name in a compound can be cut out; possessives and contractions come off ("Roe", "'s"; "do", "n't"); a full stop stays
 * with its abbreviation ("Sen.", "U.S.", "J.").
 */
export function scan(text: string, range: Range, paragraph: number, pieces: Piece[]): void {
  const first = pieces.length;
  let before = range.start;
  const push = (start: number, end: number, kind: TokenKind, form = formAt(text, start, end, kind)): void => {
    const index = pieces.length;
    pieces.push({
      start,
      end,
      form,
      text: form.text,
      lower: form.lower,
      kind,
      index,
      spaced: before < start && index > first,
      pos: 'X',
      sentence: 0,
      paragraph,
    });
    before = end;
  };
  const pushWord = (start: number, wordEnd: number): number => {
    let end = wordEnd;
    let form = formAt(text, start, end, 'word');
    if (text.charCodeAt(end) === FULL_STOP && isAbbreviation(form) && !/\d/.test(text[start - 1] ?? '')) {
      end++;
      form = formAt(text, start, end, 'word');
    }
    const clitic = cliticStart(form);
    if (clitic > 0) {
      push(start, start + clitic, 'word');
      push(start + clitic, end, 'word');
    } else push(start, end, 'word', form);
    return end;
  };
  let at = range.start;
  while (at < range.end) {
    const end = pushPlain(at) || pushMatch(at);
    if (end === 0) break;
    at = text.charCodeAt(end) === SPACE ? end + 1 : end;
  }

  /** Most pieces are words of plain letters and single marks, and no pattern is asked; 0 where the next piece is neither. */
  function pushPlain(start: number): number {
    if (IS_MARK[text.charCodeAt(start)] === 1) {
      push(start, start + 1, 'punctuation');
      return start + 1;
    }
    const end = lettersEnd(text, start);
    if (end === start) return pushStop(start);
    const next = text.charCodeAt(end);
    if (ENDS_PLAIN_WORD[next] === 1) {
      push(start, end, 'word');
      return end;
    }
    if (next === FULL_STOP) return AFTER_STOP[text.charCodeAt(end + 1)] === 1 ? pushWord(start, end) : 0;
    return IS_APOSTROPHE[next] === 1 ? pushContraction(start, end + 1) : 0;
  }

  /** The full stop of a sentence; 0 where anything else follows. */
  function pushStop(start: number): number {
    const code = text.charCodeAt(start);
    if (code !== FULL_STOP || AFTER_STOP[text.charCodeAt(start + 1)] !== 1) return 0;
    push(start, start + 1, 'punctuation');
    return start + 1;
  }

  /** "Roe's", "don't", where letters go on behind the apostrophe and end for certain; else 0. */
  function pushContraction(start: number, goesOn: number): number {
    const end = lettersEnd(text, goesOn);
    return end > goesOn && ENDS_PLAIN_WORD[text.charCodeAt(end)] === 1 ? pushWord(start, end) : 0;
  }

  /** Where the next piece ends; 0 where none is left. */
  function pushMatch(from: number): number {
    PIECE.lastIndex = from;
    const match = PIECE.exec(text);
    if (!match || match.index >= range.end) return 0;
    const [piece, url, handle, initials, word, number, mark] = match;
    const start = match.index;
    let end = start + piece.length;
    if (word !== undefined) return pushWord(start, end);
    if (url !== undefined) {
      end -= AFTER_URL.exec(url)?.[0].length ?? 0;
      push(start, end, 'url');
    } else if (handle !== undefined) push(start, end, 'handle');
    else if (initials !== undefined) push(start, end, 'word');
    else if (number !== undefined) push(start, end, 'number');
    else if (mark !== undefined) push(start, end, 'punctuation');
    else push(start, end, 'symbol');
    return end;
  }
}

/** Whether a full stop after the word belongs to it: "Sen.", "Mont.", the "J" of "J. Roe", but not "Ms" at an end. */
const isAbbreviation = ofForm(({ text, lower }: WordForm): boolean => {
  if (text.length === 1) return text !== 'I' && text === text.toUpperCase() && text !== lower;
  return ABBREVIATIONS.has(lower) && (text !== lower || !ONLY_CAPITALISED.has(lower));
});

/** Where the contraction or possessive at the end of a word begins; 0 where it has none. */
const cliticStart = ofForm(({ text }: WordForm): number => {
  const apostrophe = Math.max(text.lastIndexOf("'"), text.lastIndexOf('’'));
  if (apostrophe <= 0) return 0;
  const after = text.slice(apostrophe + 1).toLowerCase();
  if (after === 't' && /n/i.test(text[apostrophe - 1]!) && apostrophe > 1) return apostrophe - 1;
  return CLITICS.has(after) ? apostrophe : 0;
});
