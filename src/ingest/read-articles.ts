import type { ReadResult } from './formats/format.js';
import { formatOf, STANDARD_INPUT } from './formats/index.js';
import { findInputs, reasonOf } from './input-file.js';

/**
 * Reads the articles of files and folders, in a stable order, as a stream. What cannot be read is a result
 * like any other: a bad file never stops the rest.
 *
 * @param inputs paths of files and folders; "-" is standard input with one JSON article a line
 */
export async function* readArticles(inputs: readonly string[]): AsyncGenerator<ReadResult> {
  for await (const input of findInputs(inputs)) {
    const failed = (reason: string): ReadResult => ({
      status: 'unreadable',
      file: input.file,
      item: null,
      sha256: null,
      reason,
    });
    if ('reason' in input) {
      yield failed(input.reason);
      continue;
    }
    const format = input.file === '-' ? STANDARD_INPUT : formatOf(input.file);
    if (!format) {
      yield failed('no format known by this file name');
      continue;
    }
    try {
      yield* format.read(input);
    } catch (error) {
      yield failed(reasonOf(error));
    }
  }
}
