import { binaryKind } from './decode/binary.js';
import { type Format, failed, type ReadContext, type ReadResult } from './formats/format.js';
import { formatByBeginning, formatOf, notRead, STANDARD_INPUT } from './formats/index.js';
import { type Input, readHead } from './input/bytes.js';
import { findInputs } from './input/find-inputs.js';
import { reasonOf } from './input/reason.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';

export interface ReadOptions {
  /** What an input may not exceed; what is left out is as in `DEFAULT_LIMITS`. */
  readonly limits?: Partial<Limits>;
  /** A folder within the inputs that is passed over: the one that the results are written to. */
  readonly except?: string;
}

/**
 * Reads the articles of files and folders, in a stable order, as a stream. What cannot be read is a result
 * like any other: a bad file never stops the rest.
 *
 * @param inputs paths of files and folders; "-" is standard input with one JSON article a line
 */
export async function* readArticles(
  inputs: readonly string[],
  { limits = {}, except }: ReadOptions = {},
): AsyncGenerator<ReadResult> {
  const all = { ...DEFAULT_LIMITS, ...limits };
  for await (const input of findInputs(inputs, all, except)) {
    if ('reason' in input) yield failed('unreadable', { file: input.file, item: null }, input.reason);
    else yield* readInput(input, all, 0);
  }
}

/** How many first bytes tell what a file is. */
const HEAD = 8192;

/** Reads one input by its format. Whatever goes wrong is its last result. */
async function* readInput(input: Input, limits: Limits, depth: number): AsyncGenerator<ReadResult> {
  const context: ReadContext = {
    limits,
    depth,
    readWithin: (within) => readInput(within, limits, depth + 1),
  };
  try {
    if (input.name !== '-' && (await readHead(input.open(), 1)).length === 0) {
      yield failed('empty', input, 'an empty file');
      return;
    }
    const format = await chooseFormat(input);
    if (typeof format === 'string') yield failed('unreadable', input, format);
    else yield* format.read(input, context);
  } catch (error) {
    yield failed('unreadable', input, reasonOf(error));
  }
}

/** The format of an input, by its name or its first bytes; else the reason why it has none. */
async function chooseFormat(input: Input): Promise<Format | string> {
  if (input.file === '-' && input.item === null && input.name === '-') return STANDARD_INPUT;
  const named = formatOf(input.name);
  if (named) return named;
  const other = notRead(input.name);
  if (other !== null) return other;
  const head = await readHead(input.open(), HEAD);
  const format = formatByBeginning(head);
  if (format) return format;
  return binaryKind(head) ?? 'neither its name nor its beginning tells a format that is read';
}
