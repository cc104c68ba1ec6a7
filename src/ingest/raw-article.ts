import type { Meta, Problem, Source } from '../schema/index.js';
import type { Edit } from '../text/mapped-text.js';
import type { Range } from '../text/spans.js';

/** What a format tells about a passage of the raw text, over and above its words. */
export interface Block extends Range {
  /** `paragraph` is marked as one, `text` stands anywhere else; `furniture` is what the page's own markup sets apart from the story; `why` says how. */
  readonly kind:
    | 'paragraph'
    | 'text'
    | 'heading'
    | 'list-item'
    | 'cell'
    | 'dek'
    | 'caption'
    | 'credit'
    | 'embed'
    | 'furniture';
  /** Share of its characters that are links, 0 to 1. */
  readonly linked?: number;
  readonly media?: 'image' | 'video';
  /** The account of an embedded post, "@handle". */
  readonly account?: string | null;
  readonly why?: string;
}

/** An article as it was read: nothing cleaned yet. Text maps and removals refer to `raw`. */
export interface RawArticle {
  /** The id the input gives it; null where it gives none. */
  readonly id: string | null;
  readonly source: Source;
  readonly meta: Meta;
  readonly raw: string;
  /** In order, without overlaps; empty for formats that know only text. */
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
  /** Markup within `raw` that is no words of the article (Markdown, HTML in a text field), in order. */
  readonly markup?: readonly Edit[];
  /** Where the input itself says that the article is opinion: how it says so. */
  readonly opinion?: string | null;
}

export const NO_META: Meta = {
  title: null,
  byline: [],
  publisher: null,
  published: null,
  url: null,
  language: null,
};
