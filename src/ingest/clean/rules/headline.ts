import { creditOf } from '../credit.js';
import type { CleaningRule, Judgement, Paragraph } from '../page.js';
import { plainWords } from '../shingles.js';

const FEWEST_WORDS = 3;
const LONGEST = 250;

/** The title of the article standing in its text once more. */
export const headline: CleaningRule = {
  name: 'headline',
  *judge({ paragraphs, stands, meta }) {
    if (meta.title === null) return;
    const title = readTitle(meta.title.replace(/\s+/g, ' ').trim());
    for (const [index, paragraph] of paragraphs.entries()) {
      if (!stands(index)) continue;
      if (isTitle(paragraph, title)) yield { kind: 'remove', paragraph: index };
      else if (index < REACH) yield* titleWithin(paragraph, index, title);
    }
  },
};

interface Title {
  readonly text: string;
  /** Without case and marks. */
  readonly plain: string;
  /** The same without the house behind a bar: "Finch wins recount | Harbor Ledger". */
  readonly plainWithoutHouse: string;
}

const plain = (text: string): string => plainWords(text).join(' ');

function readTitle(text: string): Title {
  const whole = plain(text);
  const withoutHouse = text.split(/ [|–—-] /, 1)[0]!;
  return { text, plain: whole, plainWithoutHouse: withoutHouse === text ? whole : plain(withoutHouse) };
}

function isTitle(paragraph: Paragraph, title: Title): boolean {
  const { text } = paragraph;
  if (text.length > Math.min(LONGEST, title.text.length + SLACK) || paragraph.wordCount < FEWEST_WORDS)
    return false;
  // A title cut from the first sentence of the story makes the sentence no headline.
  if (/\.["”’]?$/.test(text) && !/\.["”’]?$/.test(title.text)) return false;
  const line = plain(text);
  const isBeginning = title.plain.startsWith(`${line} `) || line === title.plainWithoutHouse;
  return line === title.plain || (paragraph.wordCount > 4 && isBeginning);
}

/** Marks that a copy of the title may have more than the title. */
const SLACK = 20;

/** Paragraphs within which scraping glues the head of the page together. */
const REACH = 2;
const FEWEST_TITLE_WORDS = 4;
const LONGEST_HEAD = 900;

/**
 * Caption, headline and dek in one paragraph at the head of the text:
 *   "Finch has led all night. | Dana Roe/AP county Finch wins recount Rivals never forgave her for asking."
 */
function* titleWithin(
  { text, wordCount }: Paragraph,
  paragraph: number,
  { text: title }: Title,
): Generator<Judgement> {
  const at = text.indexOf(title);
  if (at < 0 || title.split(' ').length < FEWEST_TITLE_WORDS || text.length > LONGEST_HEAD) return;
  const before = text.slice(0, at).trim();
  const isHead = wordCount > title.split(' ').length && (before === '' || /[.!?|)]/.test(before));
  if (!isHead || /["“‘'(]$/.test(before)) return;
  if (before === '' && /^[a-z,;:]/.test(text.slice(title.length).trim())) return;
  if (before !== '')
    yield {
      kind: 'media',
      paragraph,
      part: { start: 0, end: at },
      media: 'image',
      credit: creditOf(before),
      account: null,
    };
  yield { kind: 'remove', paragraph, part: { start: at, end: text.length } };
}
