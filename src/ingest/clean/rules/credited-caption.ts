import { creditOf } from '../credit.js';
import type { CleaningRule } from '../page.js';

/** A caption is short. */
const LONGEST = 600;

/**
 * A caption that begins or ends with its credit:
 *   "Ada Finch greets voters in Salem. (Photo by Dana Roe)"
 *   "Dana Roe/Reuters Ada Finch greets voters in Salem."
 */
export const creditedCaption: CleaningRule = {
  name: 'credited-caption',
  *judge({ paragraphs, stands }) {
    for (const [paragraph, { text, block }] of paragraphs.entries()) {
      if (!stands(paragraph) || text.length > LONGEST || block?.kind === 'cell' || block?.kind === 'heading')
        continue;
      const credit = creditOf(text);
      if (credit !== null) yield { kind: 'media', paragraph, media: 'image', credit, account: null };
    }
  },
};
