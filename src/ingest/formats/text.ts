import { sha256 } from '../../text/hash.js';
import { decode } from '../decode.js';
import { NO_META } from '../raw-article.js';
import type { Format } from './format.js';

/** Plain text and Markdown: the whole file is one article, about which nothing else is known. */
const plain = (name: string, extensions: readonly string[]): Format => ({
  name,
  extensions,
  async *read(input) {
    const bytes = await input.bytes();
    const { text, encoding } = decode(bytes);
    const hash = sha256(bytes);
    if (text.trim() === '') {
      yield { status: 'empty', file: input.file, item: null, sha256: hash, reason: 'no text in it' };
      return;
    }
    const source = {
      file: input.file,
      item: null,
      format: name,
      encoding,
      bytes: bytes.length,
      sha256: hash,
    };
    yield {
      status: 'ok',
      article: { id: null, source, meta: NO_META, raw: text, blocks: [], problems: [] },
    };
  },
});

export const txt = plain('txt', ['.txt', '.text']);
export const markdown = plain('md', ['.md', '.markdown']);
