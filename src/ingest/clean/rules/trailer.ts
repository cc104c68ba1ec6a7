import type { CleaningRule } from '../rule.js';

/** Whole lines that sites put around their stories, lower case, without marks at the end. */
const LINES: ReadonlySet<string> = new Set([
  'advertisement',
  'continue reading',
  'continue reading the main story',
  'latest news',
  'more from this section',
  'read more',
  'related articles',
  'related stories',
  'share this article',
  'story continues below',
  'story continues below advertisement',
  'story continued below',
]);

/** Beginnings of lines that ask the reader for something, lower case. */
const BEGINNINGS = [
  'sign up for ',
  'sign up to ',
  'subscribe to ',
  'read more:',
  'related:',
  'copyright ©',
  '© ',
];

/** A longer line that begins so is a sentence. */
const LONGEST = 160;

/** What stands around stories: "Latest News", "Read more", "Sign up for our newsletter". */
export const trailer: CleaningRule = {
  name: 'trailer',
  judge: ({ paragraphs }) =>
    paragraphs.flatMap(({ text }, paragraph) => {
      if (text.length > LONGEST) return [];
      const line = text.toLowerCase().replace(/[\s.:!…>»]+$/, '');
      const isTrailer = LINES.has(line) || BEGINNINGS.some((words) => text.toLowerCase().startsWith(words));
      return isTrailer ? { kind: 'remove' as const, paragraph } : [];
    }),
};
