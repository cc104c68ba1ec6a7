import type { ByteStream } from '../../input/bytes.js';
import { LimitError, type Limits, sizeOf } from '../../limits.js';

/** One value of a stream of JSON. */
export interface JsonValue {
  readonly bytes: Buffer;
  /** Its number among the elements of an array or the values of a sequence, from 1; null where it is the only one. */
  readonly number: number | null;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

const isWhite = (byte: number): boolean => byte === 32 || byte === 9 || byte === 10 || byte === 13;

/**
 * Cuts a stream into the JSON values that are articles: the elements of an array, or the values that follow one
 * another. Only one value at a time is held, so that an array of any length runs in constant memory. Nothing
 * is parsed here: what is no JSON comes out as it went in.
 *
 * @throws LimitError where one value is longer than the limit
 */
export async function* readJsonValues(
  stream: ByteStream,
  { recordBytes }: Limits,
): AsyncGenerator<JsonValue> {
  let held: Uint8Array[] = [];
  let size = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let inList = false;
  let begun = false;
  let count = 0;
  let waiting: Buffer | null = null;

  const hold = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > recordBytes)
      throw new LimitError(
        `a JSON value is larger than ${sizeOf(recordBytes)}; lists of articles stream as .jsonl`,
      );
    if (piece.length > 0) held.push(piece);
  };
  const take = (): Buffer => {
    const bytes = Buffer.concat(held, size);
    held = [];
    size = 0;
    begun = false;
    return bytes;
  };

  for await (const chunk of stream) {
    let start = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
        continue;
      }
      if (!begun) {
        const isBetween =
          isWhite(byte) || byte === COMMA || (inList && byte === CLOSE_LIST) || isMark(byte, count);
        if (isBetween || (byte === OPEN_LIST && !inList && count === 0)) {
          inList ||= byte === OPEN_LIST;
          start = i + 1;
          continue;
        }
        begun = true;
        start = i;
      }
      // A number or a word in a list ends where the next begins, or the list ends.
      const isBehind = inList && depth === 0 && (byte === COMMA || byte === CLOSE_LIST);
      if (byte === QUOTE) inString = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
      else if ((byte === CLOSE_OBJECT || byte === CLOSE_LIST) && depth > 0) depth--;
      const isEnd = isBehind || (depth === 0 && (byte === CLOSE_OBJECT || byte === CLOSE_LIST));
      if (!isEnd) continue;
      hold(chunk.subarray(start, isBehind ? i : i + 1));
      start = i + 1;
      if (waiting) yield { bytes: waiting, number: count };
      count++;
      waiting = take();
    }
    if (begun) hold(chunk.subarray(start));
  }
  const rest = take();
  const hasRest = rest.some((byte) => !isWhite(byte));
  if (waiting) yield { bytes: waiting, number: inList || count > 1 || hasRest ? count : null };
  if (hasRest) yield { bytes: rest, number: inList || count > 0 ? count + 1 : null };
}

/** The bytes of a UTF-8 byte order mark, before the first value. */
const isMark = (byte: number, count: number): boolean =>
  count === 0 && (byte === 0xef || byte === 0xbb || byte === 0xbf);
