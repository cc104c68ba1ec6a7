import type { MarkupElement } from '../../markup/tree.js';
import { embedOf } from './embeds.js';
import { CAPTION, CREDIT, FURNITURE, isNamedStory, nameWords, STRONG_FURNITURE, UNSEEN } from './names.js';
import type { PageOutline } from './page-blocks.js';

/** What the page's markup says of a block. */
export type Mark =
  /** Not shown: no part of the raw text. */
  | { readonly kind: 'unseen' }
  | { readonly kind: 'furniture'; readonly why: string }
  | { readonly kind: 'caption'; readonly media: 'image' | 'video' }
  | { readonly kind: 'credit' }
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
const UP_TO = { usual: 0.4, strong: 0.85, always: 1 } as const;

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
  const embed = embedOf(element);
  if (embed) return { mark: { kind: 'embed', account: embed.account }, upTo: UP_TO.always };
  if (isNamedStory(element)) return null;
  if (name === 'figcaption' || has(CAPTION)) {
    const media = words.includes('video') ? 'video' : 'image';
    return { mark: { kind: 'caption', media }, upTo: UP_TO.usual };
  }
  if (has(CREDIT)) return { mark: { kind: 'credit' }, upTo: UP_TO.usual };
  const strong = has(STRONG_FURNITURE);
  if (strong) return { mark: { kind: 'furniture', why: `named "${strong}"` }, upTo: UP_TO.strong };
  if (FURNITURE_ELEMENTS.has(name))
    return { mark: { kind: 'furniture', why: `<${name}>` }, upTo: UP_TO.usual };
  const furniture = has(FURNITURE);
  if (furniture) return { mark: { kind: 'furniture', why: `named "${furniture}"` }, upTo: UP_TO.usual };
  return null;
}

/**
 * The mark of each block, null where it has none. The outermost mark decides: a caption among related stories
 * is furniture.
 *
 * @param proseUpTo for each block, the prose of all blocks before it; one number more than there are blocks
 */
export function markBlocks({ blocks, regions }: PageOutline, proseUpTo: Float64Array): (Mark | null)[] {
  const marks: (Mark | null)[] = blocks.map(() => null);
  const total = proseUpTo.at(-1)!;
  for (const { element, from, to } of regions) {
    if (from === to || (marks[from] && marks[to - 1] === marks[from])) continue;
    const claim = claimOf(element);
    if (!claim || proseUpTo[to]! - proseUpTo[from]! > claim.upTo * total) continue;
    for (let i = from; i < to; i++) marks[i] ??= claim.mark;
  }
  return marks;
}
