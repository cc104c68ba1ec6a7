import type { Meta } from '../../schema/index.js';
import type { Range } from '../../text/spans.js';
import type { Block } from '../raw-article.js';

/** A paragraph of the normalised text, with what the input's format says it is. */
export interface PageParagraph extends Range {
  readonly text: string;
  readonly block: Block | null;
}

/** What a rule sees: the paragraphs, and what is known of the article. */
export interface Page {
  readonly paragraphs: readonly PageParagraph[];
  readonly meta: Meta;
}

/** What a rule says of one paragraph. */
export type Judgement =
  /** No part of the article; `copyOf` is the paragraph of which it is a copy. */
  | { readonly kind: 'remove'; readonly paragraph: number; readonly copyOf?: number }
  /** A caption or an embed: kept, but beside the text. */
  | {
      readonly kind: 'media';
      readonly paragraph: number;
      readonly media: 'image' | 'video' | 'embed';
      readonly credit: string | null;
      readonly account: string | null;
    };

/** One kind of dirt. The first rule to judge a paragraph decides. */
export interface CleaningRule {
  readonly name: string;
  readonly judge: (page: Page) => Judgement[];
}
