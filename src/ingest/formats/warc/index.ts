import { sha256 } from '../../../text/hash.js';
import { binaryKind } from '../../decode/binary.js';
import { declaredInHtml, declaredInType } from '../../decode/declared.js';
import { reasonOf } from '../../input/reason.js';
import { type Limits, sizeOf } from '../../limits.js';
import { NO_META } from '../../raw-article.js';
import { type Format, failed, type ReadResult, recordItem } from '../format.js';
import { pageResult } from '../html/page.js';
import { decodeWhole } from '../whole-file.js';
import { readHttpResponse } from './http.js';
import { readWarcRecords, type WarcRecord } from './records.js';

/** Crawls: each HTML page that was fetched is an article, its address and the day of the crawl known. Other records are passed over. */
export const warc: Format = {
  name: 'warc',
  extensions: ['.warc', '.wet'],
  async *read(input, { limits }) {
    let count = 0;
    let pages = 0;
    for await (const record of readWarcRecords(input.open(), limits)) {
      count++;
      const result = readRecord(record, { file: input.file, item: recordItem(input, count) }, limits);
      if (!result) continue;
      pages++;
      yield result;
    }
    if (pages === 0) yield failed('empty', input, `no pages among its ${count} records`);
  },
};

interface Where {
  readonly file: string;
  readonly item: number | string;
}

function readRecord({ headers, content }: WarcRecord, where: Where, limits: Limits): ReadResult | null {
  const type = headers.get('warc-type');
  if (type !== 'response' && type !== 'resource' && type !== 'conversion') return null;
  const source = {
    url: headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null,
    crawled: headers.get('warc-date') ?? null,
    written: null,
  };
  if (content === null)
    return failed('unreadable', where, `a record larger than ${sizeOf(limits.fileBytes)}`);
  try {
    if (type === 'conversion') return plainText(content, headers, where, source);
    const isHttp = type === 'response' && /^https?:/i.test(source.url ?? '');
    if (!isHttp && type === 'response') return null;
    const response =
      type === 'response'
        ? readHttpResponse(content, limits.fileBytes)
        : { status: 200, headers, body: content };
    const contentType = response.headers.get('content-type') ?? null;
    if (!isPage(contentType, response.body)) return null;
    if (response.status !== 200) return failed('empty', where, `HTTP ${response.status}`);
    const { text, origin, problems } = decodeWhole(
      response.body,
      { ...where, format: 'html' },
      (bytes) => declaredInType(contentType) ?? declaredInHtml(bytes),
    );
    return pageResult(text, origin, limits, source, problems);
  } catch (error) {
    return failed('unreadable', where, reasonOf(error));
  }
}

const isPage = (contentType: string | null, body: Buffer): boolean =>
  contentType === null || contentType === ''
    ? /^\s*<(?:!doctype html|html)/i.test(body.subarray(0, 500).toString('latin1'))
    : /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(contentType);

/** The plain text of a page, as Common Crawl keeps it in .wet files. */
function plainText(
  content: Buffer,
  headers: ReadonlyMap<string, string>,
  where: Where,
  { url }: { readonly url: string | null },
): ReadResult | null {
  if (!/^text\/plain/i.test(headers.get('content-type') ?? '') || binaryKind(content) !== null) return null;
  const { text: raw, origin, problems } = decodeWhole(content, { ...where, format: 'txt' });
  if (raw.trim() === '') return failed('empty', { ...where, sha256: sha256(content) }, 'no text in it');
  return {
    status: 'ok',
    article: { id: null, source: origin, meta: { ...NO_META, url }, raw, blocks: [], problems },
  };
}
