import type { CleaningRule, Judgement, Page } from '../page.js';
import { plainWords, shinglesOf } from '../shingles.js';

/** Shorter repeats are refrains: "I can't breathe." */
const FEWEST_WORDS = 10;
const SHINGLE = 4;
/** Share of a paragraph's shingles that must stand in one other paragraph. */
const SHARE = 0.85;
/** The same for a pull quote with its speaker below it, whose sentences the story splits by "she said". */
const PULL_QUOTE_SHARE = 0.7;
/** Who said it, below a pull quote: "— Ada Finch, county clerk" */
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
  judge: findCopies,
};

function* findCopies({ paragraphs, untouched }: Page): Generator<Judgement> {
  const shingles = paragraphs.map(({ text }, i) => {
    const words = untouched(i) && !REFERENCE.test(text) ? plainWords(text.replace(ATTRIBUTION, '')) : [];
    return words.length < FEWEST_WORDS ? null : shinglesOf(words, SHINGLE);
  });
  const places = new Map<string, number[]>();
  for (const [i, set] of shingles.entries()) {
    for (const shingle of set ?? []) {
      const at = places.get(shingle);
      if (!at) places.set(shingle, [i]);
      else if (at.length < MOST_PLACES) at.push(i);
    }
  }
  const gone = new Set<number>();
  for (const [i, set] of shingles.entries()) {
    if (!set) continue;
    const shared = new Map<number, number>();
    for (const shingle of set)
      for (const other of places.get(shingle)!)
        if (other !== i && !gone.has(other)) shared.set(other, (shared.get(other) ?? 0) + 1);
    const share = ATTRIBUTION.test(paragraphs[i]!.text) ? PULL_QUOTE_SHARE : SHARE;
    let copyOf = -1;
    for (const [other, count] of shared) {
      const size = shingles[other]!.size;
      const isShorter = set.size < size || (set.size === size && other < i);
      if (count >= share * set.size && isShorter) copyOf = other;
    }
    if (copyOf < 0) continue;
    gone.add(i);
    yield { kind: 'remove', paragraph: i, copyOf };
  }
}
