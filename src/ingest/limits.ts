/** Something in an input is larger than ingest will take; the message is the reason, one plain line. */
export class LimitError extends Error {
  readonly code = 'LIMIT';
  override readonly name = 'LimitError';
}

const KB = 1024;
const MB = 1024 * KB;

/**
 * What ingest will take from one input. Every format reads as a stream or within one of these, and every step
 * on what was read is linear in its size, so that together they bound memory and time: the largest page or
 * article that is taken at all takes seconds (see `test/ingest/hostile.test.ts`, which holds that to ten).
 * Only waiting is measured by a clock: a result must never depend on how fast a machine is.
 */
export interface Limits {
  /** Bytes of a line of .jsonl, a row of .csv, an element of a .json array, an item of a feed. */
  readonly recordBytes: number;
  /** Bytes of a file that is read whole: a page, a text, a mail, a news item in XML. */
  readonly fileBytes: number;
  /** Unpacked size over packed size at which an archive is taken for a bomb; news text packs 3 to 20 times. */
  readonly unpackRatio: number;
  /** Unpacked bytes up to which no ratio is suspicious: short files of spaces pack a thousandfold. */
  readonly unpackFreeBytes: number;
  /** Archives within archives: a .zip of .gz is 2 deep. */
  readonly archiveDepth: number;
  /** Entries of one archive. */
  readonly archiveEntries: number;
  /** Elements within elements of a page or an XML file. */
  readonly treeDepth: number;
  /** Elements of a page or an XML file. */
  readonly treeElements: number;
  /** Seconds that an input may take to bring its next bytes. */
  readonly stallSeconds: number;
}

export const DEFAULT_LIMITS: Limits = {
  recordBytes: 16 * MB,
  fileBytes: 16 * MB,
  unpackRatio: 200,
  unpackFreeBytes: 8 * MB,
  archiveDepth: 3,
  archiveEntries: 1_000_000,
  treeDepth: 1_500,
  treeElements: 300_000,
  stallSeconds: 120,
};

/** A number of bytes for a reason: "16 MB". */
export const sizeOf = (bytes: number): string =>
  bytes >= MB
    ? `${Math.round(bytes / MB)} MB`
    : bytes >= KB
      ? `${Math.round(bytes / KB)} KB`
      : `${bytes} bytes`;
