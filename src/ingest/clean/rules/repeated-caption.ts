import { creditOf } from '../credit.js';
import { type CleaningRule, endsAsSentence } from '../page.js';

/**
 * A caption that scraping wrote twice in a row:
 *   "County Clerk Ada Finch AP" ¶ "County Clerk Ada Finch AP"
 * The first is kept as a caption, its copies go.
 */
export const repeatedCaption: CleaningRule = {
  name: 'repeated-caption',
  *judge({ paragraphs, stands }) {
    for (let first = 0; first < paragraphs.length; first++) {
      const { text, block } = paragraphs[first]!;
      let next = first + 1;
      while (next < paragraphs.length && paragraphs[next]!.text === text) next++;
      const credit = creditOf(text);
      // A table says the same again and again.
      const isCaption =
        block?.kind !== 'cell' && block?.kind !== 'list-item' && (credit !== null || !endsAsSentence(text));
      if (next > first + 1 && stands(first) && isCaption) {
        yield { kind: 'media', paragraph: first, media: 'image', credit, account: null };
        for (let copy = first + 1; copy < next; copy++)
          yield { kind: 'remove', paragraph: copy, copyOf: first };
      }
      first = next - 1;
    }
  },
};
