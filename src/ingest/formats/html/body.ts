import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Block } from '../../raw-article.js';
import { type DomElement, type DomNode, isElement, isText } from './dom.js';

/** The text of a page's article, and which passages of it are captions. */
export interface PageBody {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Finds the article of a page and writes its blocks one below the other, a blank line between them. */
export function extractBody(document: unknown): PageBody {
  const content = new Readability(document as never).parse()?.content ?? '';
  const { document: article } = parseHTML(`<html><body>${content}</body></html>`);
  return serialize(article.body as unknown as DomElement);
}

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SKIPPED = new Set('script style noscript template button svg iframe'.split(' '));

/** A block of text while it is written: its words, and whether it is a caption. */
interface Line {
  text: string;
  readonly caption: boolean;
}

function serialize(root: DomElement): PageBody {
  const lines: Line[] = [];
  let current: Line = { text: '', caption: false };
  const begin = (caption: boolean): void => {
    lines.push(current);
    current = { text: '', caption };
  };
  const visit = (node: DomNode, caption: boolean): void => {
    if (isText(node)) {
      current.text += node.data;
      return;
    }
    if (!isElement(node) || SKIPPED.has(node.localName)) return;
    if (node.localName === 'br') {
      begin(caption);
      return;
    }
    const inCaption = caption || node.localName === 'figcaption';
    const isBlock = BLOCKS.has(node.localName);
    if (isBlock) begin(inCaption);
    for (const child of node.childNodes) visit(child, inCaption);
    if (isBlock) begin(caption);
  };
  visit(root, false);
  lines.push(current);

  let text = '';
  const blocks: Block[] = [];
  for (const line of lines) {
    const words = line.text.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (words === '') continue;
    if (text !== '') text += '\n\n';
    if (line.caption)
      blocks.push({ kind: 'caption', media: 'image', start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, blocks };
}
