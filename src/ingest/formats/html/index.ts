import { parseHTML } from 'linkedom';
import { sha256 } from '../../../text/hash.js';
import { decode } from '../../decode.js';
import type { Format, ReadResult } from '../format.js';
import { extractBody } from './body.js';
import { readMeta } from './meta.js';

/** A web page as saved: its article, found among navigation and promotion. */
export const html: Format = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  async *read(input) {
    const bytes = await input.bytes();
    const { text, encoding } = decode(bytes);
    const where = {
      file: input.file,
      item: null,
      format: 'html',
      encoding,
      bytes: bytes.length,
      sha256: sha256(bytes),
    };
    yield parsePage(text, where);
  },
};

interface Where {
  readonly file: string;
  readonly item: number | string | null;
  readonly format: string;
  readonly encoding: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The article of one page. */
export function parsePage(page: string, where: Where): ReadResult {
  const { document } = parseHTML(page);
  const meta = readMeta(document);
  const { text, blocks } = extractBody(document);
  if (text === '') {
    return {
      status: 'empty',
      file: where.file,
      item: where.item,
      sha256: where.sha256,
      reason: 'no article text found in the page',
    };
  }
  return { status: 'ok', article: { id: null, source: { ...where }, meta, raw: text, blocks, problems: [] } };
}
