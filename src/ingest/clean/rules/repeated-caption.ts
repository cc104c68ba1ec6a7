import { creditOf, endsAsSentence } from '../credit.js';
import type { CleaningRule, Judgement } from '../rule.js';

/**
 * A caption that scraping wrote twice in a row:
 *   "County Clerk Ada Finch AP" ¶ "County Clerk Ada Finch AP"
 * The first is kept as a caption, its copies go.
 */
export const repeatedCaption: CleaningRule = {
  name: 'repeated-caption',
  judge: ({ paragraphs }) =>
    paragraphs.flatMap(({ text }, index): Judgement[] => {
      const isCopy = paragraphs[index - 1]?.text === text;
      const hasCopy = paragraphs[index + 1]?.text === text;
      if ((!isCopy && !hasCopy) || (endsAsSentence(text) && creditOf(text) === null)) return [];
      let first = index;
      while (paragraphs[first - 1]?.text === text) first--;
      if (first < index) return [{ kind: 'remove', paragraph: index, copyOf: first }];
      return [
        {
          kind: 'media',
          paragraph: index,
          media: 'image',
          credit: creditOf(text),
          account: null,
        },
      ];
    }),
};
