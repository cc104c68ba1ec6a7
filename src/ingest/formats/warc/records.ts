import type { ByteStream } from '../../input/bytes.js';
import { LimitError, type Limits, sizeOf } from '../../limits.js';

/** One record of a crawl. */
export interface WarcRecord {
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Null where it is larger than the limit; it was passed over. */
  readonly content: Buffer | null;
}

const LONGEST_HEAD = 64 * 1024;

/**
 * The records of a WARC stream, one at a time.
 *
 * @throws Error where the stream is no WARC, or where one record's head is broken so that the next cannot be found
 * @see https://iipc.github.io/warc-specifications/
 */
export async function* readWarcRecords(
  stream: ByteStream,
  { fileBytes }: Limits,
): AsyncGenerator<WarcRecord> {
  const reader = new Reader(stream);
  for (let count = 0; ; count++) {
    const head = await reader.head();
    if (head === null) {
      if (count === 0) throw new Error('no WARC records in it');
      return;
    }
    if (!/^WARC\/\d/.test(head))
      throw new Error(count === 0 ? 'not a WARC file' : `broken after record ${count}: no WARC head`);
    const headers = parseHeaders(head);
    const length = Number(headers.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0)
      throw new Error(`broken at record ${count + 1}: it has no length`);
    const isWanted = length <= fileBytes;
    yield { headers, content: await reader.take(length, isWanted) };
  }
}

/** Header lines to a map; continued lines are joined. */
export function parseHeaders(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** Takes bytes off a stream by number, and heads by their empty line. */
class Reader {
  #source: AsyncIterator<Uint8Array>;
  #held = Buffer.alloc(0);

  constructor(stream: ByteStream) {
    this.#source = stream[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    const next = await this.#source.next();
    if (next.done) return false;
    this.#held = this.#held.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.#held, next.value]);
    return true;
  }

  /**
   * The lines up to the next empty one; null at the end of the stream.
   *
   * @throws Error where the stream ends within them
   */
  async head(): Promise<string | null> {
    for (;;) {
      let start = 0;
      while (start < this.#held.length && (this.#held[start] === 10 || this.#held[start] === 13)) start++;
      this.#held = this.#held.subarray(start);
      const crlf = this.#held.indexOf('\r\n\r\n');
      const lf = this.#held.indexOf('\n\n');
      const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf : lf;
      if (end >= 0) {
        const head = this.#held.subarray(0, end).toString('utf8');
        this.#held = this.#held.subarray(end + (end === crlf ? 4 : 2));
        return head;
      }
      if (this.#held.length > LONGEST_HEAD)
        throw new LimitError(`a record's head is longer than ${sizeOf(LONGEST_HEAD)}`);
      if (await this.#more()) continue;
      // Line ends and NULs fill up the end of a file; a beginning of a head does not.
      if (this.#held.some((byte) => byte > 32)) throw new Error('it ends within a record');
      return null;
    }
  }

  /** The next bytes; null, and nothing held, where they are not wanted. */
  async take(length: number, isWanted: boolean): Promise<Buffer | null> {
    const pieces: Buffer[] = [];
    let missing = length;
    for (;;) {
      const piece = this.#held.subarray(0, missing);
      if (isWanted) pieces.push(piece);
      missing -= piece.length;
      this.#held = this.#held.subarray(piece.length);
      if (missing === 0) return isWanted ? Buffer.concat(pieces, length) : null;
      if (!(await this.#more())) throw new Error('it ends within a record');
    }
  }
}
