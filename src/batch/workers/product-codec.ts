import type { ArticleProduct, ProductTexts } from './article-task.js';

export const TEXTS = ['line', 'quotes', 'facts', 'race', 'people', 'story'] as const;

/** Where texts are written before their length in bytes is known: to count it first would read them twice. */
const DESK = Buffer.allocUnsafeSlow(1 << 20);

/** A UTF-16 unit takes so many bytes in UTF-8, at most. */
const MOST_BYTES = 3;

/** Texts in UTF-8, one after the other in one piece of memory. */
export function packTexts(texts: ProductTexts<string>): ProductTexts<Uint8Array> {
  const room = TEXTS.reduce((sum, name) => sum + texts[name].length, 0) * MOST_BYTES;
  const desk = room > DESK.length ? Buffer.allocUnsafeSlow(room) : DESK;
  let size = 0;
  const lengths = TEXTS.map((name) => {
    const length = desk.write(texts[name], size);
    size += length;
    return length;
  });
  const bytes = Buffer.allocUnsafeSlow(size);
  desk.copy(bytes, 0, 0, size);
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
