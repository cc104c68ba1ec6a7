import { createReadStream } from 'node:fs';
import { readLines } from './lines.js';

/**
 * The lines of a file that a run wrote. They end with a line feed alone: the separators that Unicode knows besides may
 * stand in a text, and Node's own reader of lines would cut at them.
 */
export async function* textLines(file: string): AsyncGenerator<string> {
  for await (const { bytes } of readLines(createReadStream(file, { highWaterMark: 1 << 18 }), Infinity))
    yield bytes!.toString('utf8');
}
