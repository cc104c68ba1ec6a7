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
    const chunk = Buffer.alloc(CHUNK);
    let held: Buffer[] = [];
    for (let size = readSync(descriptor, chunk); size > 0; size = readSync(descriptor, chunk)) {
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
  } finally {
    closeSync(descriptor);
  }
}
