import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { sha256 } from '../../text/hash.js';
import { reasonOf } from '../input-file.js';
import type { Format } from './format.js';
import { parseArticle } from './json-file.js';

/** One article a line, read as a stream. */
const lines = (name: string, extensions: readonly string[], unpack: (raw: Readable) => Readable): Format => ({
  name,
  extensions,
  async *read(input) {
    const stream = unpack(input.open());
    let item = 0;
    try {
      for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
        item++;
        if (line.trim() === '') continue;
        yield parseArticle(line, {
          file: input.file,
          item,
          format: name,
          encoding: 'utf-8',
          bytes: Buffer.byteLength(line),
          sha256: sha256(line),
        });
      }
    } catch (error) {
      const reason = `broken after line ${item}: ${reasonOf(error)}`;
      yield { status: 'unreadable', file: input.file, item: null, sha256: null, reason };
    }
  },
});

export const jsonLines = lines('jsonl', ['.jsonl', '.ndjson'], (raw) => raw);

export const gzippedJsonLines = lines('jsonl.gz', ['.jsonl.gz', '.ndjson.gz'], (raw) => {
  const gunzip = createGunzip();
  raw.on('error', (error) => gunzip.destroy(error));
  return raw.pipe(gunzip);
});
