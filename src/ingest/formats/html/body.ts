import type { MarkupElement } from '../../markup/tree.js';
import type { Block } from '../../raw-article.js';
import { embedOf } from './embeds.js';
import { COLUMN_LINES, findMainContent, proseOf, weighProse } from './main-content.js';
import { type Mark, markBlocks } from './marks.js';
import { outlinePage, type PageBlock, type PageOutline } from './page-blocks.js';

/** The text of a page's article as extracted, and what the markup says of its passages. */
export interface PageBody {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Finds the story of a page and writes its blocks one below the other, a blank line between them. */
export function extractBody(root: MarkupElement): PageBody {
  const { outline, prose, marks } = readPage(root);
  const story = findMainContent(outline, prose, marks);
  if (!story) return { text: '', blocks: [] };
  const chosen = [...leadCaptions(outline, marks, story.from), ...indexes(story.from, story.to)];
  return writeBody(
    chosen.map((i) => outline.blocks[i]!),
    chosen.map((i) => marks[i]!),
  );
}

const indexes = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Captions between the headline and the element that holds the story: pages set the first picture above it. */
function leadCaptions({ regions }: PageOutline, marks: readonly (Mark | null)[], story: number): number[] {
  const headline = regions.findLast(
    ({ element, from, to }) => element.name === 'h1' && from < to && to <= story,
  );
  if (!headline) return [];
  return indexes(headline.to, story).filter(
    (i) => marks[i]?.kind === 'caption' || marks[i]?.kind === 'credit',
  );
}

/** The same for a piece of HTML that is a story and nothing else. */
export function extractFragment(root: MarkupElement): PageBody {
  const { outline, marks } = readPage(root);
  return writeBody(outline.blocks, marks);
}

function readPage(root: MarkupElement) {
  const outline = outlinePage(root, (element) => embedOf(element) !== null);
  const prose = weighProse(outline.blocks);
  const proseUpTo = new Float64Array(prose.length + 1);
  for (const [i, value] of prose.entries()) proseUpTo[i + 1] = proseUpTo[i]! + Math.max(0, value);
  return { outline, prose, marks: markBlocks(outline, proseUpTo) };
}

function writeBody(pageBlocks: readonly PageBlock[], marks: readonly (Mark | null)[]): PageBody {
  const layout = layoutCells(pageBlocks);
  const bare = isWrittenBare(pageBlocks, layout);
  const parts: string[] = [];
  const blocks: Block[] = [];
  let start = 0;
  for (const [i, pageBlock] of pageBlocks.entries()) {
    const mark = marks[i]!;
    if (mark?.kind === 'unseen') continue;
    const end = start + pageBlock.text.length;
    parts.push(pageBlock.text);
    const kind = kindOf(pageBlock, bare, layout);
    blocks.push({ start, end, linked: pageBlock.linked, ...(mark ?? { kind }) });
    start = end + BLANK_LINE.length;
  }
  return { text: parts.join(BLANK_LINE), blocks };
}

const BLANK_LINE = '\n\n';

const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'blockquote', 'pre', 'dd', 'dt']);

/** Pages keep a copy of the story for machines beside it. */
const BARE_SHARE = 0.8;

/** Whether a story's prose stands in no paragraphs, but between line breaks of a `<div>`. */
function isWrittenBare(blocks: readonly PageBlock[], layout: ReadonlySet<MarkupElement>): boolean {
  let bare = 0;
  let all = 0;
  for (const block of blocks) {
    const prose = Math.max(0, proseOf(block));
    all += prose;
    if (!PARAGRAPHS.has(block.owner.name) && kindOf(block, false, layout) === 'text') bare += prose;
  }
  return bare > all * BARE_SHARE;
}

/** Cells that are no cells of a table, but columns of a page that is laid out as one. */
function layoutCells(blocks: readonly PageBlock[]): Set<MarkupElement> {
  const lines = new Map<MarkupElement, number>();
  for (const { owner } of blocks) if (owner.name === 'td') lines.set(owner, (lines.get(owner) ?? 0) + 1);
  return new Set([...lines].filter(([, count]) => count >= COLUMN_LINES).map(([cell]) => cell));
}

function kindOf({ owner }: PageBlock, bare: boolean, layout: ReadonlySet<MarkupElement>): Block['kind'] {
  if (/^h[1-6]$/.test(owner.name)) return owner.parent?.name === 'li' ? 'list-item' : 'heading';
  if (owner.name === 'li') return 'list-item';
  if ((owner.name === 'td' && !layout.has(owner)) || owner.name === 'th') return 'cell';
  return bare || PARAGRAPHS.has(owner.name) ? 'paragraph' : 'text';
}
