import { creditOf } from '../credit.js';
import type { CleaningRule } from '../rule.js';

/** A caption is short. */
const LONGEST = 400;

/**
 * A caption that ends in its credit:
 *   "Ada Finch greets voters in Salem. (Photo by Dana Roe)"
 */
export const creditedCaption: CleaningRule = {
  name: 'credited-caption',
  judge: ({ paragraphs }) =>
    paragraphs.flatMap(({ text }, paragraph) => {
      if (text.length > LONGEST) return [];
      const credit = creditOf(text);
      if (credit === null) return [];
      return { kind: 'media' as const, paragraph, media: 'image' as const, credit, account: null };
    }),
};
