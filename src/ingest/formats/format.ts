import type { Input } from '../input/bytes.js';
import type { Limits } from '../limits.js';
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

/** What a format needs to read an input. */
export interface ReadContext {
  readonly limits: Limits;
  /** Archives that the input lies in. */
  readonly depth: number;
  /** Reads what lies within an input, by its own format. */
  readonly readWithin: (input: Input) => AsyncIterable<ReadResult>;
}

/** A kind of input: which files are of it, and how to read the articles in one. */
export interface Format {
  readonly name: string;
  /** Ends of file names, lower case. */
  readonly extensions: readonly string[];
  /** @throws Error whose message is the reason why the input, or what is left of it, cannot be read */
  readonly read: (input: Input, context: ReadContext) => AsyncIterable<ReadResult>;
}

/** Where an article was read from; all of `Source` but the item within its file. */
export interface Origin {
  readonly file: string;
  readonly item: number | string | null;
  readonly format: string;
  readonly encoding: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The item of the n-th record of an input: a number, behind the entry of the archive it lies in. */
export const recordItem = ({ item }: Input, n: number): number | string =>
  item === null ? n : `${item}#${n}`;

export const failed = (
  status: 'empty' | 'unreadable',
  origin: Pick<Origin, 'file' | 'item'> & { readonly sha256?: string },
  reason: string,
): ReadResult => ({ status, file: origin.file, item: origin.item, sha256: origin.sha256 ?? null, reason });
