import { createHash } from 'node:crypto';
import { sha256 } from '../../../text/hash.js';
import { binaryKind } from '../../decode/binary.js';
import { decode } from '../../decode/decode.js';
import { type ByteStream, type Input, readAll, readHead } from '../../input/bytes.js';
import { readLines } from '../../input/lines.js';
import { type Limits, sizeOf } from '../../limits.js';
import { type Format, failed, recordItem } from '../format.js';
import { jsonResults } from './article.js';
import { readJsonValues } from './values.js';

const HEAD = 4096;

/** JSON: one article, an array of articles, or one value after the other; arrays of any length stream. */
export const json: Format = {
  name: 'json',
  extensions: ['.json'],
  async *read(input, { limits }) {
    const head = await readHead(input.open(), HEAD);
    const binary = binaryKind(head);
    if (binary !== null) throw new Error(binary);
    const hash = createHash('sha256');
    let size = 0;
    async function* counted(stream: ByteStream): ByteStream {
      for await (const chunk of stream) {
        hash.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    }
    const { encoding } = decode(head);
    const stream = encoding.startsWith('utf-16') ? asUtf8(input, limits) : input.open();
    let count = 0;
    for await (const { bytes, number } of readJsonValues(counted(stream), limits)) {
      count++;
      const { text, encoding: own } = decode(bytes);
      const origin = {
        file: input.file,
        item: number === null ? input.item : recordItem(input, number),
        format: 'json',
        encoding: encoding.startsWith('utf-16') ? encoding : own,
        // The only value of a file stands for the file.
        bytes: number === null ? size : bytes.length,
        sha256: number === null ? hash.digest('hex') : sha256(bytes),
      };
      yield* jsonResults(text, origin, limits);
    }
    if (count === 0) yield failed('empty', input, 'no JSON in it');
  },
};

/** UTF-16 in the bytes that JSON is cut in. */
async function* asUtf8(input: Input, { fileBytes }: Limits): ByteStream {
  yield Buffer.from(decode(await readAll(input.open(), fileBytes)).text);
}

/** An article a line, of any number of lines. */
export const jsonLines: Format = {
  name: 'jsonl',
  extensions: ['.jsonl', '.ndjson', '.jsonlines'],
  async *read(input, context) {
    const { limits } = context;
    if (input.file !== '-') {
      const head = await readHead(input.open(), HEAD);
      const binary = binaryKind(head);
      if (binary !== null) throw new Error(binary);
      // A list under the name of lines, and UTF-16, which has no bytes for line ends, are read as JSON.
      if (
        /^\s*\[/.test(head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '')) ||
        decode(head).encoding.startsWith('utf-16')
      ) {
        yield* json.read(input, context);
        return;
      }
    }
    let count = 0;
    for await (const { number, bytes } of readLines(input.open(), limits.recordBytes)) {
      const where = { file: input.file, item: recordItem(input, number) };
      if (bytes === null) {
        count++;
        yield failed('unreadable', where, `a line longer than ${sizeOf(limits.recordBytes)}`);
        continue;
      }
      const { text, encoding } = decode(bytes);
      if (text.trim() === '') continue;
      count++;
      yield* jsonResults(
        text,
        { ...where, format: 'jsonl', encoding, bytes: bytes.length, sha256: sha256(bytes) },
        limits,
      );
    }
    if (count === 0) yield failed('empty', input, 'no lines in it');
  },
};
