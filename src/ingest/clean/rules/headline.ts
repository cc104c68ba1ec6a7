import { paragraphRule } from '../page.js';
import { plainWords } from '../shingles.js';

const FEWEST_WORDS = 3;
const LONGEST = 250;

/** The title of the article standing in its text once more. */
export const headline = paragraphRule('headline', ({ text, words }, { meta }) => {
  if (meta.title === null || text.length > LONGEST || words.length < FEWEST_WORDS) return false;
  // A title cut from the first sentence of the story makes the sentence no headline.
  if (/\.["”’]?$/.test(text) && !/\.["”’]?$/.test(meta.title)) return false;
  const line = plainWords(text).join(' ');
  const title = plainWords(meta.title).join(' ');
  return (
    line === title ||
    (words.length > 4 && (title.startsWith(`${line} `) || line === withoutHouse(meta.title)))
  );
});

/** "Finch wins recount | Harbor Ledger" without the house behind the bar. */
const withoutHouse = (title: string): string => plainWords(title.split(/ [|–—-] /, 1)[0]!).join(' ');
