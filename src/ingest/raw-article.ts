import type { Meta, Problem, Source } from '../schema/index.js';
import type { Range } from '../text/spans.js';

/** What a format tells about a passage of the raw text, over and above its words. */
export interface Block extends Range {
  readonly kind: 'caption' | 'credit' | 'embed' | 'heading';
  readonly media?: 'image' | 'video';
  /** The account of an embedded post, "@handle". */
  readonly account?: string | null;
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
}

export const NO_META: Meta = {
  title: null,
  byline: [],
  publisher: null,
  published: null,
  url: null,
  language: null,
};
