import { creditOf } from '../credit.js';
import type { CleaningRule } from '../page.js';

/** What the page itself marks as a caption or a credit. */
export const markedCaption: CleaningRule = {
  name: 'marked-caption',
  *judge({ paragraphs, stands }) {
    for (const [index, { block, text }] of paragraphs.entries()) {
      if (!stands(index) || (block?.kind !== 'caption' && block?.kind !== 'credit')) continue;
      yield {
        kind: 'media',
        paragraph: index,
        media: block.media ?? 'image',
        credit: block.kind === 'credit' ? text : creditOf(text),
        account: null,
      };
    }
  },
};
