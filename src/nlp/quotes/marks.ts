import type { Range } from '../../text/spans.js';

/** What a mark can be by its shape: curly marks have a side, straight ones have none. */
export type MarkShape = 'opening' | 'closing' | 'straight';

/** A quotation mark, with what its neighbours say about the side it stands on. */
export interface Mark extends Range {
  readonly shape: MarkShape;
  /** Nothing, white space, a bracket, a dash or another mark stands before it, and a word after it. */
  readonly opensWell: boolean;
  /** A word or its punctuation stands before it, and white space, punctuation or nothing after it. */
  readonly closesWell: boolean;
  /** A straight mark after a figure, which may stand for inches: 6'2". */
  readonly afterFigure: boolean;
}

const SHAPES: Readonly<Record<string, MarkShape>> = {
  '“': 'opening',
  '„': 'opening',
  '«': 'opening',
  '``': 'opening',
  '‘‘': 'opening',
  '”': 'closing',
  '»': 'closing',
  '’’': 'closing',
  '"': 'straight',
  '‟': 'straight',
  '″': 'straight',
  '＂': 'straight',
  "''": 'straight',
  '‘': 'opening',
  '’': 'closing',
  "'": 'straight',
};

/** What a character is among the marks, a bit each. */
const IS = { double: 1, doubledIsOne: 2, single: 4 } as const;
const KINDS = new Uint8Array(2 ** 16);
for (const mark of '“”„«»"‟″＂') KINDS[mark.charCodeAt(0)]! |= IS.double;
for (const mark of "`‘’'") KINDS[mark.charCodeAt(0)]! |= IS.doubledIsOne;
for (const mark of "‘’'") KINDS[mark.charCodeAt(0)]! |= IS.single;

/** `<tweet tweet-author="…">`: the marks of an attribute are no quotation marks. */
const TAG = /<\/?[a-zA-Z][\w-]{0,30}(?:\s[^<>\n]{0,1000})?>/gu;

/** What a character beside a mark tells of its side, a bit each. */
const SIDE = { beforeOpening: 1, afterClosing: 2, white: 4, figure: 8, known: 16 } as const;
const BESIDE: readonly (readonly [RegExp, number])[] = [
  [/[\s\p{Ps}\p{Pi}\p{Pd}"'/:…\u200b]/u, SIDE.beforeOpening],
  [/[\s\p{Pe}\p{Pf}\p{Pd}"'/.,;:!?…&\u200b]/u, SIDE.afterClosing],
  [/\s/u, SIDE.white],
  [/\d/, SIDE.figure],
];
const SPACE = 0x20;

/** What is known of the characters met beside marks: each is shown to the patterns once. */
const sides = new Uint8Array(2 ** 16);

function sideOf(code: number): number {
  if (sides[code] === 0) {
    const character = String.fromCharCode(code);
    let all: number = SIDE.known;
    for (const [pattern, bit] of BESIDE) if (pattern.test(character)) all |= bit;
    sides[code] = all;
  }
  return sides[code]!;
}

/** The double quotation marks of a paragraph; two marks of the same shape in a row are one that was doubled. */
export function findDoubleMarks(text: string, paragraph: Range): Mark[] {
  const found: Range[] = [];
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const code = text.charCodeAt(i);
    const kind = KINDS[code]!;
    if (kind === 0) continue;
    if (kind & IS.double) found.push({ start: i, end: i + 1 });
    else if (i + 1 < paragraph.end && text.charCodeAt(i + 1) === code) {
      found.push({ start: i, end: i + 2 });
      i++;
    }
  }
  return found.length === 0 ? [] : joinDoubled(text, toMarks(text, paragraph, found), paragraph);
}

/** The single marks of a stretch of text that may be quotation marks: apostrophes within words are none. */
export function findSingleMarks(text: string, range: Range): Mark[] {
  const found: Range[] = [];
  let isLoose = false;
  for (let i = range.start; i < range.end; i++) {
    if (!(KINDS[text.charCodeAt(i)]! & IS.single)) continue;
    found.push({ start: i, end: i + 1 });
    isLoose ||= !isInWord(text, range, i);
  }
  if (!isLoose) return [];
  return toMarks(text, range, found).filter((mark) => mark.opensWell || mark.closesWell);
}

/** Whether a mark stands between two letters, where it can but be an apostrophe. */
const isInWord = (text: string, { start, end }: Range, at: number): boolean =>
  at > start &&
  at + 1 < end &&
  isPlainLetter(text.charCodeAt(at - 1)) &&
  isPlainLetter(text.charCodeAt(at + 1));

const isPlainLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** The marks of a stretch of text, but for those of tags. */
function toMarks(text: string, range: Range, found: readonly Range[]): Mark[] {
  const part = text.slice(range.start, range.end);
  const tags = part.includes('<') ? [...part.matchAll(TAG)] : [];
  return found
    .filter(({ start }) => {
      const index = start - range.start;
      return !tags.some((tag) => tag.index < index && index < tag.index + tag[0].length);
    })
    .map((mark) => markAt(text, mark, range, SHAPES[text.slice(mark.start, mark.end)]!));
}

function markAt(text: string, { start, end }: Range, within: Range, shape: MarkShape): Mark {
  const before = sideOf(start > within.start ? text.charCodeAt(start - 1) : SPACE);
  const after = sideOf(end < within.end ? text.charCodeAt(end) : SPACE);
  const isWhiteBefore = (before & SIDE.white) !== 0;
  const isWhiteAfter = (after & SIDE.white) !== 0;
  return {
    start,
    end,
    shape,
    opensWell: (before & SIDE.beforeOpening) !== 0 && !isWhiteAfter,
    closesWell: !isWhiteBefore && (after & SIDE.afterClosing) !== 0,
    afterFigure: shape === 'straight' && (before & SIDE.figure) !== 0,
  };
}

/** ""He won,"" she said. */
function joinDoubled(text: string, marks: readonly Mark[], paragraph: Range): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last && last.end === mark.start && last.shape === mark.shape && text[last.start] === text[mark.start])
      joined[joined.length - 1] = markAt(text, { start: last.start, end: mark.end }, paragraph, mark.shape);
    else joined.push(mark);
  }
  return joined;
}
