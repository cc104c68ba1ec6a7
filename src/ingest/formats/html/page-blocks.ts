import { isElement, type MarkupElement, type MarkupNode } from '../../markup/tree.js';
import { countWords } from '../../words.js';

/** A block of text of a page: the words between two edges of block-level elements. */
export interface PageBlock {
  /** On one line, without white space at its edges. */
  readonly text: string;
  /** The block-level element that it stands in directly. */
  readonly owner: MarkupElement;
  readonly words: number;
  /** Share of its characters that are links, 0 to 1. */
  readonly linked: number;
}

/** A block-level element, with the blocks that lie in it: `[from, to)` of the page's blocks. */
export interface Region {
  readonly element: MarkupElement;
  readonly from: number;
  to: number;
}

export interface PageOutline {
  /** In the order of the page. */
  readonly blocks: readonly PageBlock[];
  /** Outer before inner. */
  readonly regions: readonly Region[];
}

const BLOCK_LEVEL: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead
  tr ul`.split(/\s+/),
);

/** Elements whose words are the page's controls. */
const CONTROLS: ReadonlySet<string> = new Set(
  'audio button canvas datalist head input optgroup option progress select textarea title video'.split(' '),
);

/** The blocks and regions of a page. Elements that are not block-level count as regions where `isRegion` says so. */
export function outlinePage(root: MarkupElement, isRegion: (element: MarkupElement) => boolean): PageOutline {
  const blocks: PageBlock[] = [];
  const regions: Region[] = [];
  let text = '';
  let linked = 0;

  const finish = (owner: MarkupElement): void => {
    const line = oneLine(text);
    if (line !== '')
      blocks.push({ text: line, owner, words: countWords(line), linked: Math.min(1, linked / line.length) });
    text = '';
    linked = 0;
  };
  const visit = (node: MarkupNode, owner: MarkupElement, inLink: boolean): void => {
    if (!isElement(node)) {
      text += node;
      if (inLink) linked += oneLine(node).length;
      return;
    }
    if (CONTROLS.has(node.name)) return;
    if (node.name === 'br') {
      finish(owner);
      return;
    }
    const isBlock = BLOCK_LEVEL.has(node.name) || isRegion(node);
    if (isBlock) finish(owner);
    const region: Region = { element: node, from: blocks.length, to: blocks.length };
    if (isBlock) regions.push(region);
    for (const child of node.children) visit(child, isBlock ? node : owner, inLink || node.name === 'a');
    if (isBlock) finish(node);
    region.to = blocks.length;
  };
  visit(root, root, false);
  // Words after the last element, or of a piece of HTML without any.
  finish(root);
  return { blocks, regions };
}

const oneLine = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').trim();
