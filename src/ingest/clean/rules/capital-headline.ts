import { type CleaningRule, remove } from '../page.js';

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
    const found = paragraphs.flatMap(({ text, words, block }, i) =>
      stands(i) &&
      words.length >= FEWEST_WORDS &&
      block?.kind !== 'heading' &&
      isAllCapitals(text) &&
      !/[.:]["”’)]*$/.test(text)
        ? i
        : [],
    );
    if (found.length <= Math.max(1, paragraphs.length * LARGEST_SHARE))
      for (const i of found) if (i > 0) yield remove(i);
  },
};

const isAllCapitals = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? [];
  const small = text.match(/\p{Ll}/gu) ?? [];
  // "McConnell" keeps its small letter.
  return small.length <= letters.length * 0.05;
};
