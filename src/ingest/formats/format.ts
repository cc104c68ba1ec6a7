import type { InputFile } from '../input-file.js';
import type { RawArticle } from '../raw-article.js';

/** What became of one article of an input. */
export type ReadResult =
  | { readonly status: 'ok'; readonly article: RawArticle }
  | {
      readonly status: 'empty' | 'unreadable';
      readonly file: string;
      readonly item: number | string | null;
      readonly sha256: string | null;
      /** One plain line. */
      readonly reason: string;
    };

/** A kind of input: which files are of it, and how to read the articles in one. */
export interface Format {
  readonly name: string;
  /** Ends of file names, lower case, longest first where one ends another. */
  readonly extensions: readonly string[];
  readonly read: (file: InputFile) => AsyncIterable<ReadResult>;
}
