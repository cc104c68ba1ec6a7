import type { ArticleProduct } from './article-task.js';

const TEXTS = ['line', 'quotes', 'facts', 'digest'] as const;

type Header = Omit<ArticleProduct, (typeof TEXTS)[number]> & { readonly lengths: readonly number[] };

/** A product as bytes: the length of a header, the header in JSON, and the texts one after the other in UTF-8. */
export function encodeProduct(product: ArticleProduct): Buffer {
  const texts = TEXTS.map((name) => Buffer.from(product[name]));
  const { id, quoteCount, factCount, outcomes } = product;
  const header: Header = { id, quoteCount, factCount, outcomes, lengths: texts.map(({ length }) => length) };
  const head = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  return Buffer.concat([size, head, ...texts]);
}

/** @throws where the bytes are no product */
export function decodeProduct(bytes: Buffer): ArticleProduct {
  let at = 4 + bytes.readUInt32LE(0);
  const { lengths, ...header } = JSON.parse(bytes.toString('utf8', 4, at)) as Header;
  const [line, quotes, facts, digest] = lengths.map((length) => {
    const text = bytes.toString('utf8', at, at + length);
    at += length;
    return text;
  }) as [string, string, string, string];
  return { ...header, line, quotes, facts, digest };
}
