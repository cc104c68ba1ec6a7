import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { parseHeaders } from './records.js';

/** An HTTP response as a crawl kept it. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/**
 * Reads an HTTP response, unpacked.
 *
 * @param most bytes of the unpacked body
 * @throws Error where it is none, or is packed in a way that is not known, or larger than allowed
 */
export function readHttpResponse(content: Buffer, most: number): HttpResponse {
  const crlf = content.indexOf('\r\n\r\n');
  const lf = content.indexOf('\n\n');
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf : lf;
  const head = content.subarray(0, end < 0 ? content.length : end).toString('latin1');
  const status = /^HTTP\/[\d.]+ (?<status>\d{3})/.exec(head)?.groups?.status;
  if (!status) throw new Error('not an HTTP response');
  const headers = parseHeaders(head);
  const body = end < 0 ? Buffer.alloc(0) : content.subarray(end + (end === crlf ? 4 : 2));
  const whole = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? joinChunks(body) : body;
  return {
    status: Number(status),
    headers,
    body: unpack(whole, headers.get('content-encoding') ?? '', most),
  };
}

/** Many crawlers unpack what they fetch and keep the header: what does not look packed is taken as it is. */
function unpack(body: Buffer, encoding: string, most: number): Buffer {
  const limits = { maxOutputLength: most };
  const isGzip = body[0] === 0x1f && body[1] === 0x8b;
  if (isGzip) return gunzipSync(body, limits);
  if (/\bbr\b/i.test(encoding)) return attempt(() => brotliDecompressSync(body, limits), body);
  if (/deflate/i.test(encoding))
    return attempt(
      () => inflateSync(body, limits),
      attempt(() => inflateRawSync(body, limits), body),
    );
  return body;
}

/** What unpacking gives; the fallback where the data are not packed so. Too much of it is an error all the same. */
function attempt(unpacked: () => Buffer, fallback: Buffer): Buffer {
  try {
    return unpacked();
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw error;
    return fallback;
  }
}

/** The body of a chunked transfer; as it is where the crawler has joined the chunks already. */
function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const end = body.indexOf('\r\n', at);
    const size =
      end < 0 || end - at > 20 ? Number.NaN : Number.parseInt(body.subarray(at, end).toString('latin1'), 16);
    if (Number.isNaN(size)) return at === 0 ? body : Buffer.concat(chunks);
    if (size === 0) break;
    chunks.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(chunks);
}
