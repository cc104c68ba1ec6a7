import type { ArticleProduct, ProductTexts } from './article-task.js';

export const TEXTS = ['line', 'quotes', 'facts', 'race', 'people', 'story'] as const;

/** Texts in UTF-8, one after the other in one piece of memory. */
export function packTexts(texts: ProductTexts<string>): ProductTexts<Uint8Array> {
  const lengths = TEXTS.map((name) => Buffer.byteLength(texts[name]));
  const bytes = Buffer.allocUnsafeSlow(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const name of TEXTS) at += bytes.write(texts[name], at);
  return cutTexts(bytes, lengths);
}

function cutTexts(bytes: Uint8Array, lengths: readonly number[]): ProductTexts<Uint8Array> {
  let at = 0;
  const [line, quotes, facts, race, people, story] = lengths.map((length) => {
    at += length;
    return bytes.subarray(at - length, at);
  }) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  return { line, quotes, facts, race, people, story };
}

type Header = Omit<ArticleProduct, keyof ProductTexts<Uint8Array>> & { readonly lengths: readonly number[] };

/** A product as bytes: the length of a header, the header in JSON, and the texts one after the other. */
export function encodeProduct(product: ArticleProduct): Buffer {
  const texts = TEXTS.map((name) => product[name]);
  const { id, quoteCount, factCount, outcomes } = product;
  const header: Header = { id, quoteCount, factCount, outcomes, lengths: texts.map(({ length }) => length) };
  const head = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  return Buffer.concat([size, head, ...texts]);
}

/** @throws where the bytes are no product */
export function decodeProduct(bytes: Buffer): ArticleProduct {
  const at = 4 + bytes.readUInt32LE(0);
  const { lengths, ...header } = JSON.parse(bytes.toString('utf8', 4, at)) as Header;
  return { ...header, ...cutTexts(bytes.subarray(at), lengths) };
}
