import type { Mark } from './marks.js';
import { isNamedStory } from './names.js';
import type { PageBlock, PageOutline, Region } from './page-blocks.js';

/** Elements too small to hold a story. */
const PARTS: ReadonlySet<string> = new Set(
  'blockquote dd dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p pre table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Cells with so many lines are columns of a page that is laid out as a table. */
export const COLUMN_LINES = 4;

const isColumn = ({ element, from, to }: Region): boolean =>
  element.name === 'td' && to - from >= COLUMN_LINES;

/** What short blocks cost, by the element they stand in: prose has sub-headings, list items and tables. */
const SHORT_BLOCK: Readonly<Record<string, number>> = {
  p: 0,
  blockquote: 0,
  figcaption: 0,
  td: -0.2,
  th: -0.2,
  li: -0.5,
  h2: -0.5,
  h3: -0.5,
  h4: -0.5,
};
const SHORT_ELSEWHERE = -2;

/** How much more the page's own word counts: `<div class="article-body">`, `<article>`. */
const NAMED_STORY = 1.4;
const ARTICLE = 1.1;

/** What a marked block takes from the region that would include it, of what it would have added. */
const FURNITURE_COST = 0.5;

const TEASER_END = /(?:…|\.\.\.|\[…\])$/;
const SENTENCE_END = /[.!?…。！？:]["”’')\]]*$/;

/** Beyond this many words a block speaks no louder: it is a copy of the story for machines, or a contract. */
const LONGEST_PROSE = 150;
/** Blocks that begin with the same characters are copies of each other. */
const SAME_BEGINNING = 60;

/**
 * How much each block speaks for being prose (about a point a word) or against it. Sentences outside links
 * count in full; labels and lists of links count against the region that holds them; what begins as an earlier
 * block does is a second copy and counts nothing.
 */
export function weighProse(blocks: readonly PageBlock[]): number[] {
  const beginnings = new Set<string>();
  return blocks.map((block) => {
    const prose = proseOf(block);
    if (prose <= 0 || block.text.length < SAME_BEGINNING) return prose;
    const beginning = block.text.slice(0, SAME_BEGINNING);
    if (beginnings.has(beginning)) return 0;
    beginnings.add(beginning);
    return prose;
  });
}

/** The same for one block by itself. */
export function proseOf({ text, owner, words, linked }: PageBlock): number {
  const inParagraph = owner.name === 'p';
  if (linked > 0.6) return inParagraph ? -1 - words * linked * 0.3 : -2 - words * linked;
  const ends = SENTENCE_END.test(text);
  if (words >= 20 || (words >= 8 && ends)) {
    // Outside paragraphs, a linked headline with the beginning of its story is a teaser.
    const costOfLinks = inParagraph ? 1 : ends && !TEASER_END.test(text) ? 1.5 : 3;
    return Math.min(words, LONGEST_PROSE) * Math.max(0, 1 - costOfLinks * linked) * (ends ? 1 : 0.5);
  }
  return SHORT_BLOCK[owner.name] ?? SHORT_ELSEWHERE;
}

/**
 * The region that holds the story: the one whose blocks add up to the most, since to take in more of the
 * story adds, and to take in lists of links and labels costs. Null where no region adds up to anything.
 *
 * @param prose of each block
 */
export function findMainContent(
  { blocks, regions }: PageOutline,
  prose: readonly number[],
  marks: readonly (Mark | null)[],
): Region | null {
  const upTo = new Float64Array(blocks.length + 1);
  for (let i = 0; i < blocks.length; i++) {
    const value = prose[i]!;
    const kind = marks[i]?.kind;
    const isStory = kind === undefined || kind === 'embed';
    upTo[i + 1] = upTo[i]! + (isStory || value < 0 ? value : -value * FURNITURE_COST);
  }
  let best: Region | null = null;
  let most = 0;
  for (const region of regions) {
    if (PARTS.has(region.element.name) && !isColumn(region)) continue;
    const sum = upTo[region.to]! - upTo[region.from]!;
    const weight = isNamedStory(region.element)
      ? NAMED_STORY
      : region.element.name === 'article'
        ? ARTICLE
        : 1;
    if (sum * weight > most) {
      most = sum * weight;
      best = region;
    }
  }
  return best;
}
