import type { ArticleRecord } from '../schema/index.js';

/** What a correction makes of a record: a new record and what was done, or why nothing could be. */
export type Change =
  | { readonly record: ArticleRecord; readonly did: string; readonly text?: string }
  | {
      readonly missed: string /** The article has none of the people it is about. */;
      readonly absent?: true;
    };
