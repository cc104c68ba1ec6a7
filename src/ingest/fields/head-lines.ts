import { inEach } from '../../text/in-each.js';
import type { Block } from '../raw-article.js';
import { countWords } from '../words.js';
import { type DateWitness, THE_TEXT } from './date-witness.js';
import { datesIn, tellsOnlyWhen } from './moments.js';

/** What the lines around a story tell of it. */
export interface HeadLines {
  readonly byline: readonly string[];
  /** Best first: when it was published, then when it was changed. */
  readonly dates: readonly DateWitness[];
}

/** Lines above the story and below it among which its writer and its day stand. */
const ABOVE = 8;
const BELOW = 2;
const LONGEST = 160;
/** A sentence of this many words is the story. */
const PROSE_WORDS = 12;

const NAME =
  "\\p{Lu}[\\p{L}.'’-]{0,20}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,20}|de|da|del|der|van|von|la|le|bin|al)){1,3}";
/** "By Dana Roe", "By DANA ROE, SAM LEE and NED AMES"; what follows a comma without "and" is a house or a role. */
const BYLINE = new RegExp(
  `^(?:[Bb]y|BY|[Ww]ritten by|[Ss]tory by|[Pp]osted by):? (?<names>${NAME}(?:(?:, ${NAME}){0,5},? (?:and|AND|&) ${NAME})?)(?=$|,| ?[|•·(–—/]| - | for )`,
  'u',
);

/**
 * The writer and the day that a page prints around its story and nowhere else: "By Dana Roe" ¶ "Posted Nov. 9, 2022".
 * A line counts as a date only where it tells nothing else, or behind the byline.
 */
export const readPageLines = (raw: string, blocks: readonly Block[]): HeadLines =>
  readLines(aroundStory(linesOfPage(raw, blocks)));

/** The same of a text without marks. */
export const readTextLines = (raw: string): HeadLines => readLines(aroundStory(linesOfText(raw)));

function readLines(lines: readonly string[]): HeadLines {
  let byline: string[] = [];
  const published: DateWitness[] = [];
  const changed: DateWitness[] = [];
  for (const line of lines) {
    const by = BYLINE.exec(line);
    if (by && byline.length === 0) byline = by.groups!.names!.split(/,? (?:and|AND|&) |, /);
    if (!by && !tellsOnlyWhen(line)) continue;
    for (const { lead, date } of datesIn(by ? line.slice(by[0].length) : line)) {
      const isChange = /updated|modified|changed/i.test(lead);
      (isChange ? changed : published).push({ from: THE_TEXT, value: date });
    }
  }
  return { byline, dates: [...published, ...changed].slice(0, 1) };
}

function aroundStory(lines: readonly string[]): string[] {
  const story = lines.findIndex((line) => /[.!?]["”’)]*$/.test(line) && countWords(line) >= PROSE_WORDS);
  const above = lines.slice(0, Math.min(ABOVE, story < 0 ? lines.length : story));
  const below = lines.slice(Math.max(above.length, lines.length - BELOW));
  return [...above, ...below].filter((line) => line.length <= LONGEST);
}

/** The page's own names for such lines, which are no part of its story. */
const NAMED_SO = /"(?:byline|timestamp|dateline)"/;
const BESIDE: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['caption', 'credit', 'embed']);

function linesOfPage(raw: string, blocks: readonly Block[]): string[] {
  return inEach(blocks, (block) => {
    const mayTell = block.kind === 'furniture' ? NAMED_SO.test(block.why ?? '') : !BESIDE.has(block.kind);
    return mayTell ? [raw.slice(block.start, block.end)] : [];
  });
}

/** What lies further from the ends of a text stands neither above a story nor below it. */
const AT_ENDS = 2000;
/** Lines that may be pieces of wrapped prose: "by Dana Roe, who lost", "By Election Day, voters had", "Nov. 8, 2022." */
const PIECE_OF_PROSE = /^by\b|^By [^,]+, \p{Ll}|\d\.$/u;

function linesOfText(raw: string): string[] {
  const lines =
    raw.length <= 2 * AT_ENDS
      ? raw.split('\n')
      : [...raw.slice(0, AT_ENDS).split('\n').slice(0, -1), ...raw.slice(-AT_ENDS).split('\n').slice(1)];
  return lines
    .map((line) => line.replace(/^[\s>#*_]+|[\s*_]+$/g, ''))
    .filter((line) => line !== '' && !PIECE_OF_PROSE.test(line));
}
