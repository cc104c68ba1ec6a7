import { ABBREVIATIONS, ONLY_CAPITALISED } from '../../knowledge/abbreviations.js';
import type { Range } from '../../text/spans.js';
import type { TokenKind } from '../../text/tokens.js';

/** A token before the engine has seen it: where it stands and what it is made of. */
export interface Piece extends Range {
  readonly kind: TokenKind;
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

/** "n't" and what else is written together with the word before it, apostrophe first. */
const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** Marks that end a URL only because they end its sentence. */
const AFTER_URL = /[.,;:!?)\]'’]+$/;

/**
 * Cuts a text into pieces. Hyphens stand alone ("Salem", "-", "based"), so that a name in a compound can be
 * cut out; possessives and contractions come off ("Roe", "'s"; "do", "n't"); a full stop stays with its
 * abbreviation ("Sen.", "U.S.", "J.").
 */
export function scan(text: string, range: Range): Piece[] {
  const pieces: Piece[] = [];
  PIECE.lastIndex = range.start;
  for (let match = PIECE.exec(text); match && match.index < range.end; match = PIECE.exec(text)) {
    const [piece, url, handle, initials, word, number, mark] = match;
    const start = match.index;
    let end = start + piece.length;
    if (word !== undefined) {
      if (text[end] === '.' && isAbbreviation(word) && !/\d/.test(text[start - 1] ?? '')) end++;
      pushWord(pieces, text, start, end);
    } else if (url !== undefined) {
      end -= AFTER_URL.exec(url)?.[0].length ?? 0;
      pieces.push({ start, end, kind: 'url' });
    } else if (handle !== undefined) pieces.push({ start, end, kind: 'handle' });
    else if (initials !== undefined) pieces.push({ start, end, kind: 'word' });
    else if (number !== undefined) pieces.push({ start, end, kind: 'number' });
    else if (mark !== undefined) pieces.push({ start, end, kind: 'punctuation' });
    else pieces.push({ start, end, kind: 'symbol' });
    PIECE.lastIndex = end;
  }
  return pieces;
}

/** Whether a full stop after the word belongs to it: "Sen.", "Mont.", the "J" of "J. Roe", but not "Ms" at an end. */
function isAbbreviation(word: string): boolean {
  if (word.length === 1) return word !== 'I' && word === word.toUpperCase() && word !== word.toLowerCase();
  const lower = word.toLowerCase();
  return ABBREVIATIONS.has(lower) && (word !== lower || !ONLY_CAPITALISED.has(lower));
}

function pushWord(pieces: Piece[], text: string, start: number, end: number): void {
  const cut = cliticStart(text.slice(start, end));
  if (cut > 0) {
    pieces.push({ start, end: start + cut, kind: 'word' });
    pieces.push({ start: start + cut, end, kind: 'word' });
  } else pieces.push({ start, end, kind: 'word' });
}

/** Where the contraction or possessive at the end of a word begins; 0 where it has none. */
function cliticStart(word: string): number {
  const apostrophe = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'));
  if (apostrophe <= 0) return 0;
  const after = word.slice(apostrophe + 1).toLowerCase();
  if (after === 't' && /n/i.test(word[apostrophe - 1]!) && apostrophe > 1) return apostrophe - 1;
  return CLITICS.has(after) ? apostrophe : 0;
}
