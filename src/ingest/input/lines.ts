import type { ByteStream } from './bytes.js';

/** A line of a stream, without its line end; null where it is longer than the limit. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer | null;
}

const LF = 10;
const CR = 13;

/** The lines of a stream. A line that is too long is passed over without being held. */
export async function* readLines(stream: ByteStream, longest: number): AsyncGenerator<ByteLine> {
  let number = 0;
  let held: Uint8Array[] = [];
  let size = 0;
  let tooLong = false;
  const hold = (piece: Uint8Array): void => {
    size += piece.length;
    tooLong ||= size > longest;
    if (tooLong) held = [];
    else held.push(piece);
  };
  const take = (): ByteLine => {
    const bytes = tooLong ? null : withoutCr(Buffer.concat(held, size));
    held = [];
    size = 0;
    tooLong = false;
    return { number: ++number, bytes };
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      hold(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  if (size > 0) yield take();
}

const withoutCr = (bytes: Buffer): Buffer => (bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes);
