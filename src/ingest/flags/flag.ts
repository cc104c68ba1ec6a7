import type { Flag, Media, Meta } from '../../schema/index.js';
import { paragraphsOf } from '../../text/document.js';
import type { Range } from '../../text/spans.js';
import { type Language, languageOf } from './non-english.js';

/** What a doubt is found in: the cleaned article. */
export interface FlaggedArticle {
  readonly text: string;
  readonly paragraphs: readonly Range[];
  readonly meta: Meta;
  readonly media: readonly Media[];
  /** Null where the text is too short to tell. */
  readonly language: Language | null;
  /** Where the input itself says that it is opinion: how. */
  readonly opinion: string | null;
}

/** One kind of doubt about an article itself. */
export interface FlagRule {
  readonly flag: Flag['flag'];
  readonly find: (article: FlaggedArticle) => Doubt[];
}

/** A doubt: its plain reason, and its place in the cleaned text where it has one. */
export interface Doubt {
  readonly why: string;
  readonly at?: Range;
}

export const flaggedArticle = (
  text: string,
  meta: Meta,
  media: readonly Media[],
  opinion: string | null,
): FlaggedArticle => ({
  text,
  paragraphs: paragraphsOf(text),
  meta,
  media,
  opinion,
  language: languageOf(text),
});

/** The words of a range, shortened for a reason. */
export function quoteWords(text: string, { start, end }: Range, longest = 60): string {
  const words = text.slice(start, Math.min(end, start + longest));
  return end - start > longest ? `${words.replace(/\s+\S*$/, '')} …` : words;
}
