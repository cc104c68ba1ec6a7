import type { CleaningRule } from '../rule.js';

/** Shorter repeats are refrains: "I can't breathe." */
const SHORTEST = 60;

/** A paragraph that stands word for word in the article already. */
export const duplicateParagraph: CleaningRule = {
  name: 'duplicate-paragraph',
  judge: ({ paragraphs }) => {
    const first = new Map<string, number>();
    return paragraphs.flatMap(({ text }, paragraph) => {
      if (text.length < SHORTEST) return [];
      const copyOf = first.get(text);
      if (copyOf !== undefined) return { kind: 'remove' as const, paragraph, copyOf };
      first.set(text, paragraph);
      return [];
    });
  },
};
