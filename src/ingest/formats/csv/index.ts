import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { sha256 } from '../../../text/hash.js';
import { binaryKind } from '../../decode/binary.js';
import { decode } from '../../decode/decode.js';
import { isTextField, TEXT_FIELD_NAMES } from '../../fields/record.js';
import { type ByteStream, type Input, readAll, readHead } from '../../input/bytes.js';
import { LimitError, type Limits, sizeOf } from '../../limits.js';
import { type Format, failed, recordItem } from '../format.js';
import { recordResult } from '../json/article.js';

const HEAD = 64 * 1024;

/**
 * Tables: a row is an article, its columns known by their names. The bytes go through the parser as they are, one
 * character each, and every field is decoded by itself: one row in another encoding leaves the others whole.
 */
export const csv: Format = {
  name: 'csv',
  extensions: ['.csv', '.tsv', '.tab'],
  async *read(input, { limits }) {
    const head = await readHead(input.open(), HEAD);
    const binary = binaryKind(head);
    if (binary !== null) throw new Error(binary);
    const { encoding } = decode(head);
    const isUtf16 = encoding.startsWith('utf-16');
    const parser = Readable.from(asLatin1(input, isUtf16, limits)).pipe(
      parse({
        delimiter: delimiterOf(head),
        relax_quotes: true,
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: limits.recordBytes,
      }),
    );
    let columns: readonly string[] | null = null;
    let row = 0;
    try {
      for await (const fields of parser as AsyncIterable<string[]>) {
        if (columns === null) {
          columns = fields.map((field) =>
            decodeField(field)
              .replace(/^\ufeff/, '')
              .trim(),
          );
          if (!columns.some(isTextField))
            throw new Error(
              `no column of texts (looked for ${TEXT_FIELD_NAMES} and others; there are ${columns.slice(0, 12).join(', ').slice(0, 150)})`,
            );
          continue;
        }
        row++;
        const record = Object.fromEntries(columns.map((column, i) => [column, decodeField(fields[i] ?? '')]));
        const bytes = Buffer.from(fields.join('\u001f'), 'latin1');
        yield recordResult(
          record,
          {
            file: input.file,
            item: recordItem(input, row),
            format: 'csv',
            encoding: isUtf16 ? encoding : decode(bytes).encoding,
            bytes: bytes.length,
            sha256: sha256(bytes),
          },
          limits,
        );
      }
    } catch (error) {
      if ((error as { code?: string }).code !== 'CSV_MAX_RECORD_SIZE') throw error;
      throw new LimitError(
        `row ${row + 1} is larger than ${sizeOf(limits.recordBytes)}; a quotation mark left open?`,
      );
    } finally {
      parser.destroy();
    }
    if (row === 0) yield failed('empty', input, 'no rows in it');
  },
};

const decodeField = (field: string): string => decode(Buffer.from(field, 'latin1')).text;

async function* asLatin1(input: Input, isUtf16: boolean, { fileBytes }: Limits): AsyncGenerator<string> {
  const stream: ByteStream = isUtf16 ? utf8Of(await readAll(input.open(), fileBytes)) : input.open();
  for await (const chunk of stream)
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
}

async function* utf8Of(bytes: Buffer): ByteStream {
  yield Buffer.from(decode(bytes).text);
}

/** The mark that stands most often in the line of column names. */
function delimiterOf(head: Buffer): string {
  const [line = ''] = decode(head).text.split(/\r?\n|\r/, 1);
  const counts = [',', '\t', ';', '|'].map((mark) => ({ mark, count: line.split(mark).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}
