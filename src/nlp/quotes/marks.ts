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

const DOUBLE = /``|‘‘|’’|''|[“”„«»"‟″＂]/gu;
const SINGLE = /[‘’']/gu;
const SINGLE_CODES = new Set([..."‘’'"].map((mark) => mark.charCodeAt(0)));
/** `<tweet tweet-author="…">`: the marks of an attribute are no quotation marks. */
const TAG = /<\/?[a-zA-Z][\w-]{0,30}(?:\s[^<>\n]{0,1000})?>/gu;

const BEFORE_OPENING = /[\s\p{Ps}\p{Pi}\p{Pd}"'/:…\u200b]/u;
const AFTER_CLOSING = /[\s\p{Pe}\p{Pf}\p{Pd}"'/.,;:!?…&\u200b]/u;
const WHITE = /\s/u;
const FIGURE = /\d/;

/** The double quotation marks of a paragraph; two marks of the same shape in a row are one that was doubled. */
export function findDoubleMarks(text: string, paragraph: Range): Mark[] {
  return joinDoubled(text, findMarks(text, paragraph, DOUBLE), paragraph);
}

/** The single marks of a stretch of text that may be quotation marks: apostrophes within words are none. */
export function findSingleMarks(text: string, range: Range): Mark[] {
  if (!hasLoose(text, range)) return [];
  return findMarks(text, range, SINGLE).filter((mark) => mark.opensWell || mark.closesWell);
}

/** Whether any single mark stands elsewhere than between two letters, where it can but be an apostrophe. */
function hasLoose(text: string, { start, end }: Range): boolean {
  for (let i = start; i < end; i++) {
    if (!SINGLE_CODES.has(text.charCodeAt(i))) continue;
    if (i === start || i + 1 === end) return true;
    if (!isPlainLetter(text.charCodeAt(i - 1)) || !isPlainLetter(text.charCodeAt(i + 1))) return true;
  }
  return false;
}

const isPlainLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

function findMarks(text: string, range: Range, pattern: RegExp): Mark[] {
  const part = text.slice(range.start, range.end);
  const found = [...part.matchAll(pattern)];
  if (found.length === 0) return [];
  const tags = part.includes('<') ? [...part.matchAll(TAG)] : [];
  return found
    .filter(({ index }) => !tags.some((tag) => tag.index < index && index < tag.index + tag[0].length))
    .map((match) => {
      const start = range.start + match.index;
      return markAt(text, { start, end: start + match[0].length }, range, SHAPES[match[0]]!);
    });
}

function markAt(text: string, mark: Range, within: Range, shape: MarkShape): Mark {
  const before = mark.start > within.start ? text[mark.start - 1]! : ' ';
  const after = mark.end < within.end ? text[mark.end]! : ' ';
  return {
    ...mark,
    shape,
    opensWell: BEFORE_OPENING.test(before) && !WHITE.test(after),
    closesWell: !WHITE.test(before) && AFTER_CLOSING.test(after),
    afterFigure: shape === 'straight' && FIGURE.test(before),
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
