import { type CleaningRule, endsAsSentence, type Judgement, type Page } from '../page.js';
import { hashShingles, hashWords } from '../shingles.js';

/** Shorter repeats are refrains: "I can't breathe." */
const FEWEST_WORDS = 10;
const SHINGLE = 4;
/** What ends without a mark may be a heading that quotes the story. */
const FEWEST_UNMARKED = 16;
/** The first paragraphs sum up what follows; only a word-for-word copy of them is a copy. */
const SUMMARY = 3;
/** Share of a paragraph's shingles that must stand in one other paragraph. */
const SHARE = 0.85;
/** The same for a pull quote with its speaker below it, whose sentences the story splits by "she said". */
const PULL_QUOTE_SHARE = 0.7;
/** Where more of a page repeats itself, repeating is its way: menus for a week, tables written as text. */
const LARGEST_SHARE = 0.15;
const FEW_COPIES = 4;
/** Who said it, below a pull quote: "— Ada Finch, county clerk" */
const DASH = /[—–-]/;
const NO_ATTRIBUTION = /[.!?—–]/;
const ATTRIBUTION = / ?[—–-]{1,2} ?\p{Lu}[^.!?—–]{2,80}$/u;
/** Numbered references name one book again and again: "[4] Roe, D. (2002)." */
const REFERENCE = /^\[?\d{1,3}[\].]/;
/** Shingles that stand in more paragraphs than this tell none of them apart. */
const MOST_PLACES = 8;

/**
 * A paragraph that stands in the article already, word for word or nearly, and a pull quote: a piece of a
 * paragraph set apart.
 *   "“I counted them twice,” said Finch. “Then I counted again.”" … "“I counted them twice” — Ada Finch"
 * The copy that stays is the longer one, of equals the first.
 */
export const duplicateParagraph: CleaningRule = {
  name: 'duplicate-paragraph',
  *judge(page) {
    const copies = [...findCopies(page)];
    const isPage = page.paragraphs.some(({ block }) => block !== null);
    if (isPage && copies.length > Math.max(FEW_COPIES, page.paragraphs.length * LARGEST_SHARE)) return;
    yield* copies;
  },
};

function* findCopies({ paragraphs, untouched }: Page): Generator<Judgement> {
  // Interviews ask everybody the same.
  const shingles = paragraphs.map(({ text, block }, i) => {
    const isList = block?.kind === 'list-item' || block?.kind === 'cell';
    if (!untouched(i) || isList || REFERENCE.test(text) || text.endsWith('?')) return [];
    const attribution = attributionIn(text);
    const words = hashWords(text.slice(0, text.length - attribution.length));
    const fewest = attribution !== '' || endsAsSentence(text) ? FEWEST_WORDS : FEWEST_UNMARKED;
    return words.length < fewest ? [] : hashShingles(words, SHINGLE);
  });
  const mayBeShared = repeatsAmong(shingles);
  const candidates = [...shingles.keys()].filter((i) => mayBeCopy(shingles[i]!, mayBeShared));
  if (candidates.length === 0) return;
  const places = findSharedShingles(shingles, mayBeShared);
  const sizes = shingles.map(() => 0);
  const sizeOf = (i: number): number => (sizes[i] ||= new Set(shingles[i]).size);
  const gone = new Set<number>();
  for (const i of candidates) {
    const inOthers = new Set(shingles[i]!.filter((shingle) => places.has(shingle)));
    if (inOthers.size === 0) continue;
    const shared = new Map<number, number>();
    for (const shingle of inOthers)
      for (const other of places.get(shingle)!)
        if (other !== i && !gone.has(other)) shared.set(other, (shared.get(other) ?? 0) + 1);
    const share = attributionIn(paragraphs[i]!.text) === '' ? SHARE : PULL_QUOTE_SHARE;
    let copyOf = -1;
    for (const [other, count] of shared) {
      const isShorter = sizeOf(i) < sizeOf(other) || (sizeOf(i) === sizeOf(other) && other < i);
      if (count >= share * sizeOf(i) && isShorter) copyOf = other;
    }
    if (copyOf < 0 || (i < SUMMARY && copyOf > i)) continue;
    gone.add(i);
    yield { kind: 'remove', paragraph: i, copyOf };
  }
}

/**
 * Whether so many of a paragraph's shingles may stand in others that it may be a copy. Those that come once are all different,
 * so that its different shingles are at least as many.
 */
function mayBeCopy(list: readonly number[], mayBeShared: (shingle: number) => boolean): boolean {
  let shared = 0;
  for (const shingle of list) if (mayBeShared(shingle)) shared++;
  return shared > 0 && shared >= PULL_QUOTE_SHARE * (list.length - shared);
}

/** Who said it, at the end of a pull quote; empty where nobody is named there. */
function attributionIn(text: string): string {
  if (NO_ATTRIBUTION.test(text.slice(-1)) || !DASH.test(text)) return '';
  return ATTRIBUTION.exec(text)?.[0] ?? '';
}

/** The shingles that stand in more than one paragraph, with the paragraphs they stand in. */
function findSharedShingles(
  shingles: readonly (readonly number[])[],
  mayBeShared: (shingle: number) => boolean,
): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [i, list] of shingles.entries()) {
    for (const shingle of list) {
      if (!mayBeShared(shingle)) continue;
      const at = places.get(shingle);
      if (!at) places.set(shingle, [i]);
      else if (at.at(-1) !== i && at.length < MOST_PLACES) at.push(i);
    }
  }
  for (const [shingle, { length }] of places) if (length === 1) places.delete(shingle);
  return places;
}

/** So many that an article fills a small part of the table, and so few that the table is made at once. */
const BITS = 14;

/**
 * Tells of a shingle whether it may come again: a count by some of its bits. Nearly all come once, and need not be looked
 * up in tables.
 */
function repeatsAmong(shingles: readonly (readonly number[])[]): (shingle: number) => boolean {
  const counts = new Uint8Array(1 << BITS);
  const slot = (shingle: number): number => shingle >>> (32 - BITS);
  for (const list of shingles)
    for (const shingle of list) if (counts[slot(shingle)]! < 2) counts[slot(shingle)]!++;
  return (shingle) => counts[slot(shingle)] === 2;
}
