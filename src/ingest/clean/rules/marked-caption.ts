import { creditOf } from '../credit.js';
import type { CleaningRule } from '../rule.js';

/** What the page itself marks as a caption or an embedded post. */
export const markedCaption: CleaningRule = {
  name: 'marked-caption',
  judge: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph, index) => {
      const { block } = paragraph;
      if (block?.kind !== 'caption' && block?.kind !== 'embed') return [];
      return {
        kind: 'media' as const,
        paragraph: index,
        media: block.kind === 'embed' ? ('embed' as const) : (block.media ?? 'image'),
        credit: creditOf(paragraph.text),
        account: block.account ?? null,
      };
    }),
};
