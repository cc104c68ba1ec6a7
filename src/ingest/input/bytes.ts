import { LimitError, type Limits, sizeOf } from '../limits.js';

/** Bytes as they come, in pieces of any size. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** Something to be read: a file, standard input, or what lies in an archive. It can be opened again, standard input apart. */
export interface Input {
  /** Path relative to the input folder, with forward slashes; "-" for standard input. */
  readonly file: string;
  /** Where in the file: an entry of an archive, a record of a crawl; null for the file itself. */
  readonly item: string | null;
  /** What its format is told by: the name of the file or entry. */
  readonly name: string;
  /** Where the file lies on disk, for what cannot be read from beginning to end; null for what has no such place. */
  readonly path: string | null;
  /** ISO date on which it was last written, as its file or archive says; null where that tells nothing: see `dayWritten`. */
  readonly written: string | null;
  readonly open: () => ByteStream;
}

/**
 * All bytes of a stream.
 *
 * @throws LimitError where there are more than the limit
 */
export async function readAll(stream: ByteStream, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw new LimitError(`larger than ${sizeOf(limit)}, the limit for what is read whole`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** The first bytes of a stream, fewer where it ends before; nothing more of it is read than they need. */
export async function readHead(stream: ByteStream, wanted: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= wanted) break;
  }
  return Buffer.concat(chunks, size).subarray(0, wanted);
}

/**
 * A stream that fails where its source brings nothing for too long.
 *
 * @throws LimitError after the seconds of the limit without a byte
 */
export async function* withoutStalls(
  stream: ByteStream,
  { stallSeconds }: Pick<Limits, 'stallSeconds'>,
): ByteStream {
  const source = stream[Symbol.asyncIterator]();
  let timer: NodeJS.Timeout | undefined;
  try {
    for (;;) {
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => reject(new LimitError(`no data for ${stallSeconds} seconds`)),
          stallSeconds * 1000,
        );
      });
      const next = await Promise.race([source.next(), late]);
      clearTimeout(timer);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    clearTimeout(timer);
    // A source that hangs would hang here, too: it is told to stop, and not waited for.
    void source.return?.().then(undefined, () => undefined);
  }
}
