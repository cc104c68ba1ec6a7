import type { MarkupElement } from '../../markup/tree.js';
import type { Block } from '../../raw-article.js';
import { embedOf } from './embeds.js';
import { findMainContent, proseOf } from './main-content.js';
import { type Mark, markBlocks } from './marks.js';
import { outlinePage, type PageBlock } from './page-blocks.js';

/** The text of a page's article as extracted, and what the markup says of its passages. */
export interface PageBody {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Finds the story of a page and writes its blocks one below the other, a blank line between them. */
export function extractBody(root: MarkupElement): PageBody {
  const outline = outlinePage(root, (element) => embedOf(element) !== null);
  const { blocks } = outline;
  const prose = blocks.map(proseOf);
  const proseUpTo = new Float64Array(blocks.length + 1);
  for (const [i, value] of prose.entries()) proseUpTo[i + 1] = proseUpTo[i]! + Math.max(0, value);
  const marks = markBlocks(outline, proseUpTo);
  const story = findMainContent(outline, prose, marks);
  if (!story) return { text: '', blocks: [] };
  return writeBody(blocks.slice(story.from, story.to), marks.slice(story.from, story.to));
}

function writeBody(pageBlocks: readonly PageBlock[], marks: readonly (Mark | null)[]): PageBody {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let start = 0;
  for (const [i, pageBlock] of pageBlocks.entries()) {
    const mark = marks[i]!;
    if (mark?.kind === 'unseen') continue;
    const end = start + pageBlock.text.length;
    parts.push(pageBlock.text);
    blocks.push({ start, end, linked: pageBlock.linked, ...(mark ?? { kind: kindOf(pageBlock) }) });
    start = end + BLANK_LINE.length;
  }
  return { text: parts.join(BLANK_LINE), blocks };
}

const BLANK_LINE = '\n\n';

function kindOf({ owner }: PageBlock): Block['kind'] {
  if (/^h[1-6]$/.test(owner.name)) return 'heading';
  if (owner.name === 'li') return 'list-item';
  return owner.name === 'td' || owner.name === 'th' ? 'cell' : 'text';
}
