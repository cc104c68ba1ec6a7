import type { Block } from '../../raw-article.js';
import { creditOf } from '../credit.js';
import { type CleaningRule, endsAsSentence } from '../page.js';

/**
 * A caption that scraping wrote twice in a row:
 *   "County Clerk Ada Finch AP" ¶ "County Clerk Ada Finch AP"
 * The first is kept as a caption, its copies go. At the head of a text without a title it is the headline, which stays.
 */
export const repeatedCaption: CleaningRule = {
  name: 'repeated-caption',
  *judge({ paragraphs, stands, meta }) {
    for (let first = 0; first < paragraphs.length; first++) {
      const paragraph = paragraphs[first]!;
      const { text, block } = paragraph;
      let next = first + 1;
      while (next < paragraphs.length && paragraphs[next]!.text === text) next++;
      if (next > first + 1 && stands(first) && mayBeCaption(block)) {
        const credit = creditOf(text);
        const mayBeHeadline = first === 0 && credit === null && meta.title === null;
        if (mayBeHeadline && paragraph.wordCount <= LONGEST_HEADLINE) {
          for (let copy = 1; copy < next; copy++) yield { kind: 'remove', paragraph: copy, copyOf: 0 };
        } else if (credit !== null || !endsAsSentence(text)) {
          yield { kind: 'media', paragraph: first, media: 'image', credit, account: null };
          for (let copy = first + 1; copy < next; copy++)
            yield { kind: 'remove', paragraph: copy, copyOf: first };
        }
      }
      first = next - 1;
    }
  },
};

const LONGEST_HEADLINE = 20;

/** A table says the same again and again. */
const mayBeCaption = (block: Block | null): boolean => block?.kind !== 'cell' && block?.kind !== 'list-item';
