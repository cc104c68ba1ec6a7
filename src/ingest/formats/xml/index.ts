import { sha256 } from '../../../text/hash.js';
import { binaryKind } from '../../decode/binary.js';
import { declaredInXml } from '../../decode/declared.js';
import { decode } from '../../decode/decode.js';
import { decodeWindows1252, WINDOWS_1252 } from '../../decode/windows-1252.js';
import type { ByteStream, Input } from '../../input/bytes.js';
import type { Limits } from '../../limits.js';
import { localName, type MarkupElement, textContent } from '../../markup/tree.js';
import { type Format, failed, type Origin, type ReadResult, recordItem } from '../format.js';
import { pageOfFile } from '../html/meta.js';
import { pageResult } from '../html/page.js';
import { decodeWhole } from '../whole-file.js';
import { readFeedItem } from './feed.js';
import { readXmlItems } from './items.js';
import { readNewsItem } from './newsml-g2.js';
import { nitfBody, nitfMeta } from './nitf.js';

/** Outermost elements, by their names in lower case, with the name of the format. */
const KINDS: Readonly<Record<string, string>> = {
  rss: 'rss',
  rdf: 'rss',
  feed: 'atom',
  nitf: 'nitf',
  newsitem: 'newsml-g2',
  newsmessage: 'newsml-g2',
  packageitem: 'newsml-g2',
  html: 'html',
};

/** XML that people try, and what it is. */
const NOT_READ: Readonly<Record<string, string>> = {
  urlset: 'a sitemap: addresses without texts',
  sitemapindex: 'a sitemap: addresses without texts',
  newsml: 'NewsML 1; only NewsML-G2 is read',
  opml: 'a list of feeds without texts',
  mediawiki: 'a wiki export',
};

/** Feeds and wire formats, told apart by their outermost element. */
export const xml: Format = {
  name: 'xml',
  extensions: ['.xml', '.rss', '.atom', '.rdf', '.nitf', '.newsml', '.g2'],
  async *read(input, { limits }) {
    const { stream, encoding, whole } = await decodeStream(input, limits);
    let kind = '';
    let count = 0;
    const onRoot = (root: MarkupElement): void => {
      const name = localName(root).toLowerCase();
      if (!(name in KINDS))
        throw new Error(NOT_READ[name] ?? `XML of no kind that is read (<${root.name.slice(0, 40)}>)`);
      kind = KINDS[name]!;
    };
    for await (const { element, root } of readXmlItems(stream, limits, onRoot)) {
      count++;
      // Where the file is one document, it is the article; in a feed or message each item has its number.
      const isWhole = element === root && whole !== null;
      const bytes = isWhole ? whole : Buffer.from(textContent(element));
      const origin: Origin = {
        file: input.file,
        item: isWhole ? input.item : recordItem(input, count),
        format: kind,
        encoding,
        bytes: bytes.length,
        sha256: sha256(bytes),
      };
      yield readItem(kind, element, root, origin, limits);
    }
    if (kind === 'html' && whole !== null) {
      const { text, origin, problems } = decodeWhole(
        whole,
        { file: input.file, item: input.item, format: 'html' },
        declaredInXml,
      );
      yield pageResult(text, origin, limits, pageOfFile(input), problems);
    } else if (kind === '') throw new Error('no XML in it');
    else if (count === 0) yield failed('empty', input, 'no articles in it');
  },
};

function readItem(
  kind: string,
  element: MarkupElement,
  root: MarkupElement,
  origin: Origin,
  limits: Limits,
): ReadResult {
  if (kind === 'nitf') {
    const { text: raw, blocks } = nitfBody(element);
    if (raw === '') return failed('empty', origin, 'no text in it');
    return { status: 'ok', article: { ...nitfMeta(element), source: origin, raw, blocks } };
  }
  return kind === 'newsml-g2'
    ? readNewsItem(element, origin, limits)
    : readFeedItem(element, root, origin, limits);
}

interface DecodedStream {
  readonly stream: AsyncIterable<string>;
  readonly encoding: string;
  /** The bytes, where the file is small enough to be read whole. */
  readonly whole: Buffer | null;
}

/** A file that fits is decoded whole, with all care; a longer one as it declares, piece by piece. */
async function decodeStream(input: Input, { fileBytes }: Limits): Promise<DecodedStream> {
  const source = input.open()[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  while (size <= fileBytes) {
    const next = await source.next();
    if (next.done) {
      ended = true;
      break;
    }
    chunks.push(next.value);
    size += next.value.length;
  }
  const head = Buffer.concat(chunks, size);
  const binary = binaryKind(head);
  if (binary !== null) throw new Error(binary);
  const declared = declaredInXml(head);
  if (ended) {
    const { text, encoding } = decode(head, declared);
    return { stream: pieces(text), encoding, whole: head };
  }
  const { encoding } = decode(head.subarray(0, SAMPLE), declared);
  return {
    stream: decodePieces(head, { [Symbol.asyncIterator]: () => source }, encoding),
    encoding,
    whole: null,
  };
}

const SAMPLE = 256 * 1024;
const PIECE = 64 * 1024;

async function* pieces(text: string): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

async function* decodePieces(head: Buffer, rest: ByteStream, encoding: string): AsyncIterable<string> {
  if (encoding === WINDOWS_1252) {
    yield decodeWindows1252(head);
    for await (const chunk of rest) yield decodeWindows1252(chunk);
    return;
  }
  const decoder = new TextDecoder(encoding);
  yield decoder.decode(head, { stream: true });
  for await (const chunk of rest) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
