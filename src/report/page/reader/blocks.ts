import type { ArticleRecord, Removal } from '../../../schema/index.js';
import type { Range } from '../../../text/spans.js';

/** What the reader shows one under the other: paragraphs, and passages that cleaning took out between them. */
export type Block =
  | { readonly kind: 'paragraph'; readonly parts: readonly Part[] }
  | { readonly kind: 'removed'; readonly removal: Removal };

/** A piece of a paragraph: words that were kept, or words taken out in their midst. */
export type Part =
  | ({ readonly kind: 'text' } & Range)
  | { readonly kind: 'removed'; readonly removal: Removal };

/** The text paragraph by paragraph, with every removed passage where it stood in the raw text. */
export function blocksOf({ text, textMap, removed }: ArticleRecord): Block[] {
  const waiting = removed
    .map((removal) => ({ removal, at: positionOf(textMap, text.length, removal.raw.start) }))
    .sort((a, b) => a.at - b.at || a.removal.raw.start - b.removal.raw.start);
  const blocks: Block[] = [];
  for (const paragraph of paragraphsOf(text)) {
    while (waiting.length > 0 && waiting[0]!.at <= paragraph.start)
      blocks.push({ kind: 'removed', removal: waiting.shift()!.removal });
    const parts: Part[] = [];
    let at = paragraph.start;
    while (waiting.length > 0 && waiting[0]!.at < paragraph.end) {
      const { removal, at: cut } = waiting.shift()!;
      if (cut > at) parts.push({ kind: 'text', start: at, end: cut });
      parts.push({ kind: 'removed', removal });
      at = cut;
    }
    parts.push({ kind: 'text', start: at, end: paragraph.end });
    blocks.push({ kind: 'paragraph', parts });
  }
  blocks.push(...waiting.map(({ removal }): Block => ({ kind: 'removed', removal })));
  return blocks;
}

/** Where in the text a place of the raw text falls: before the first character kept from behind it. */
function positionOf(map: ArticleRecord['textMap'], end: number, raw: number): number {
  const row = map.find(([, , rawStart, rawLength]) => rawStart + rawLength > raw);
  if (!row) return end;
  const [start, length, rawStart, rawLength] = row;
  return length === rawLength && raw > rawStart ? start + raw - rawStart : start;
}

function paragraphsOf(text: string): Range[] {
  const paragraphs: Range[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n+/g)) {
    if (index > start) paragraphs.push({ start, end: index });
    start = index + gap.length;
  }
  if (start < text.length) paragraphs.push({ start, end: text.length });
  return paragraphs;
}
