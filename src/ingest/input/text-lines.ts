import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { readLines } from './lines.js';

const CHUNK = 1 << 18;
const LF = 10;

/**
 * The lines of a file that a run wrote. They end with a line feed alone: the separators that Unicode knows besides may
 * stand in a text, and Node's own reader of lines would cut at them.
 */
export async function* textLines(file: string): AsyncGenerator<string> {
  for await (const bytes of byteLines(file)) yield bytes.toString('utf8');
}

/** The same, not decoded yet. */
export async function* byteLines(file: string): AsyncGenerator<Buffer> {
  for await (const { bytes } of readLines(createReadStream(file, { highWaterMark: CHUNK }), Infinity))
    yield bytes!;
}

/** The same as texts, for those who cannot wait. */
export function* textLinesNow(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  try {
    yield* linesBetween(descriptor, 0, Number.POSITIVE_INFINITY);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * The lines of a part of an open file.
 *
 * @param from where the part begins, in bytes: at the beginning of a line
 * @param to where it ends, behind the end of a line; the rest of the file may be on its way yet
 */
export function* linesBetween(descriptor: number, from: number, to: number): Generator<string> {
  const chunk = Buffer.alloc(CHUNK);
  const read = (at: number): number => readSync(descriptor, chunk, 0, Math.min(CHUNK, to - at), at);
  let held: Buffer[] = [];
  let at = from;
  for (let size = read(at); size > 0; size = read(at)) {
    at += size;
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0 && end < size; end = chunk.indexOf(LF, start)) {
      held.push(chunk.subarray(start, end));
      yield Buffer.concat(held).toString('utf8');
      held = [];
      start = end + 1;
    }
    if (start < size) held.push(Buffer.from(chunk.subarray(start, size)));
  }
  if (held.length > 0) yield Buffer.concat(held).toString('utf8');
}
