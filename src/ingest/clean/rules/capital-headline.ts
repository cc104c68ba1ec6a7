import { inEach } from '../../../text/in-each.js';
import type { Block } from '../../raw-article.js';
import { type CleaningRule, type Paragraph, remove } from '../page.js';

/** Headings in capitals are shorter: "THE INQUIRY", "STARTING THE CONVERSATION". */
const FEWEST_WORDS = 7;

/** Where a fifth of the paragraphs are in capitals, capitals are the style of the text. */
const LARGEST_SHARE = 0.2;

/**
 * The headline of another story in capitals between two paragraphs:
 *   "FINCH AND ROE SOLD MILLIONS IN STOCK BEFORE THE MARKETS FELL, REPORTS FIND"
 */
export const capitalHeadline: CleaningRule = {
  name: 'capital-headline',
  *judge({ paragraphs, stands }) {
    const found = inEach(paragraphs, (paragraph, i) =>
      stands(i) && !SMALL_WORD.test(paragraph.text) && isCapitalHeadline(paragraph) ? [i] : [],
    );
    if (found.length <= Math.max(1, paragraphs.length * LARGEST_SHARE))
      for (const i of found) if (i > 0) yield remove(i);
  },
};

const isCapitalHeadline = ({ text, wordCount, block }: Paragraph): boolean =>
  wordCount >= FEWEST_WORDS && isAllCapitals(text) && isUnended(text) && mayBeLink(block);

/** Three small letters in a row: no headline in capitals, and quickly found. */
const SMALL_WORD = /[a-z]{3}/;

const isUnended = (text: string): boolean => !/[.:]["”’)]*$/.test(text);

/** A page tells what is a link; plain text does not. */
const mayBeLink = (block: Block | null): boolean =>
  block === null || (block.kind !== 'heading' && (block.linked ?? 0) > 0.5);

const isAllCapitals = (text: string): boolean => {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  // "McConnell" keeps its small letter; scripts without capitals have neither.
  return capitals > 0 && small <= capitals * 0.05;
};
