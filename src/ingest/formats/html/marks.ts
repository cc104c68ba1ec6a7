import type { MarkupElement } from '../../markup/tree.js';
import { embedOf } from './embeds.js';
import {
  CAPTION,
  CREDIT,
  DEK,
  FURNITURE,
  isNamedStory,
  nameWords,
  STRONG_FURNITURE,
  UNSEEN,
} from './names.js';
import type { PageOutline, Region } from './page-blocks.js';

/** What the page's markup says of a block. */
export type Mark =
  /** Not shown: no part of the raw text. */
  | { readonly kind: 'unseen' }
  | { readonly kind: 'furniture'; readonly why: string }
  | { readonly kind: 'caption'; readonly media: 'image' | 'video' }
  | { readonly kind: 'credit' }
  | { readonly kind: 'dek' }
  | { readonly kind: 'embed'; readonly account: string | null };

/** A mark, and the share of the page's prose up to which it is believed. */
interface Claim {
  readonly mark: Mark;
  readonly upTo: number;
}

/**
 * What is marked as furniture but holds most of the prose of the page is the story, in an element with an
 * unlucky name ("content-with-sidebar"); only comments may outweigh the story.
 */
const UP_TO = { dek: 0.15, usual: 0.4, strong: 0.85 } as const;

const FURNITURE_ELEMENTS: ReadonlySet<string> = new Set([
  'aside',
  'dialog',
  'footer',
  'form',
  'label',
  'menu',
  'nav',
]);
const NEVER: ReadonlySet<string> = new Set(['#root', 'html', 'body', 'article', 'main']);

function claimOf(element: MarkupElement): Claim | null {
  if (NEVER.has(element.name)) return null;
  const { attributes, name } = element;
  const words = nameWords(element);
  const has = (table: ReadonlySet<string>): string | undefined => words.find((word) => table.has(word));
  const hidden =
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? '');
  if (hidden || has(UNSEEN)) return { mark: { kind: 'unseen' }, upTo: UP_TO.usual };
  if (isNamedStory(element)) return null;
  if (name === 'figcaption' || has(CAPTION)) {
    const media = words.includes('video') ? 'video' : 'image';
    return { mark: { kind: 'caption', media }, upTo: UP_TO.usual };
  }
  if (has(CREDIT)) return { mark: { kind: 'credit' }, upTo: UP_TO.usual };
  if (has(DEK)) return { mark: { kind: 'dek' }, upTo: UP_TO.dek };
  const strong = name === 'aside' ? 'aside' : has(STRONG_FURNITURE);
  if (strong) return { mark: { kind: 'furniture', why: `named "${strong}"` }, upTo: UP_TO.strong };
  if (FURNITURE_ELEMENTS.has(name))
    return { mark: { kind: 'furniture', why: `<${name}>` }, upTo: UP_TO.usual };
  const furniture = has(FURNITURE);
  if (furniture) return { mark: { kind: 'furniture', why: `named "${furniture}"` }, upTo: UP_TO.usual };
  return null;
}

/**
 * The mark of each block, null where it has none. Embedded posts are found wherever they stand; of all other
 * marks the outermost decides: a caption among related stories is furniture.
 *
 * @param proseUpTo for each block, the prose of all blocks before it; one number more than there are blocks
 */
export function markBlocks(outline: PageOutline, proseUpTo: Float64Array): (Mark | null)[] {
  const { blocks, regions } = outline;
  const marks: (Mark | null)[] = blocks.map(() => null);
  const total = proseUpTo.at(-1)!;
  const proseIn = ({ from, to }: Region): number => proseUpTo[to]! - proseUpTo[from]!;
  const mark = ({ from, to }: Region, by: Mark): void => {
    if (marks[from] === by) return;
    for (let i = from; i < to; i++) marks[i] ??= by;
  };

  for (const region of regions) {
    const embed = region.from < region.to ? embedOf(region.element) : null;
    if (embed) mark(region, { kind: 'embed', account: embed.account });
  }
  for (const region of otherArticles(outline, proseIn, total))
    mark(region, { kind: 'furniture', why: 'another article' });
  let marked = 0;
  for (const region of regions) {
    // What lies in a region that is marked already is marked with it.
    if (region.from === region.to || region.to <= marked) continue;
    const claim = claimOf(region.element);
    if (!claim || proseIn(region) > claim.upTo * total) continue;
    mark(region, claim.mark);
    marked = region.to;
  }
  return marks;
}

/** An article with the headline of the page is its story where it holds at least this share of the prose. */
const STORY_SHARE = 0.1;

/** The `<article>`s beside the one that holds the headline: teasers, and the next stories of an endless page. */
function otherArticles(
  { regions }: PageOutline,
  proseIn: (region: Region) => number,
  total: number,
): Region[] {
  const articles = regions.filter(({ element }) => element.name === 'article');
  const headline = regions.find(({ element, from, to }) => element.name === 'h1' && from < to);
  const story =
    headline && articles.findLast((article) => article.from <= headline.from && headline.to <= article.to);
  if (!story || proseIn(story) < STORY_SHARE * total) return [];
  return articles.filter(({ from, to }) => to <= story.from || from >= story.to);
}
