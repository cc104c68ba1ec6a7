import type { Cluster } from '../../schema/index.js';
import { findCandidates } from './candidates.js';
import { type ClusterMember, clusterPairs, type SimilarPair } from './clusters.js';
import { compareSets, shingleSet } from './shingle-set.js';
import { BANDS, writeBandKeys } from './signature.js';

export type { SimilarPair } from './clusters.js';

/** A cleaned article to be compared. Raw texts pair stories that share no more than a photo gallery. */
export interface StoryText {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
}

export interface NearDuplicateOptions {
  /** Shared shingles of all, from which two articles are copies of one story. */
  readonly jaccard?: number;
  /** Shared shingles of the smaller, from which it is a shortened copy. */
  readonly containment?: number;
}

const JACCARD = 0.5;
const CONTAINMENT = 0.8;
/** A shortened copy of fewer shingles is a sentence or two that anybody may quote. */
const FEWEST_CONTAINED = 40;

/**
 * Finds the articles of a collection that are copies of one story: wire copies, updates, shortened versions.
 *
 * @returns a cluster a story, in the order of their first articles
 */
export function findNearDuplicates(
  articles: readonly StoryText[],
  options: NearDuplicateOptions = {},
): Cluster[] {
  const index = new NearDuplicateIndex(options);
  for (const article of articles) index.add(article);
  return index.clusters((i) => articles[i]!.text);
}

/**
 * The same for a collection that does not fit in memory: `add` keeps about 250 bytes of each article, and only the
 * texts of articles that may be copies are asked for again at the end.
 */
export class NearDuplicateIndex {
  readonly #options: Required<NearDuplicateOptions>;
  readonly #members: ClusterMember[] = [];
  #keys = new Uint32Array(BANDS * 1024);

  constructor({ jaccard = JACCARD, containment = CONTAINMENT }: NearDuplicateOptions = {}) {
    this.#options = { jaccard, containment };
  }

  add({ id, published, text }: StoryText): void {
    const at = this.#members.length * BANDS;
    if (at === this.#keys.length) {
      const larger = new Uint32Array(this.#keys.length * 2);
      larger.set(this.#keys);
      this.#keys = larger;
    }
    const shingles = shingleSet(text);
    writeBandKeys(shingles, this.#keys, at);
    // A text shorter than a shingle is like no other: its keys are its own number.
    if (shingles.length === 0) for (let band = 0; band < BANDS; band++) this.#keys[at + band] = at + band;
    this.#members.push({ id, published, size: shingles.length });
  }

  /** The pairs of articles that may be copies, by their numbers in the order they were added. */
  candidates(): [number, number][] {
    return findCandidates(this.#keys, this.#members.length).filter(([a, b]) => this.#mayMatch(a, b));
  }

  /** The pairs that are copies. @param textOf the text of an article by its number; asked for more than once */
  pairs(textOf: (index: number) => string): SimilarPair[] {
    const sets = new SetCache(textOf);
    const { jaccard: leastAlike, containment: leastContained } = this.#options;
    const pairs: SimilarPair[] = [];
    for (const [a, b] of this.candidates()) {
      const { jaccard, containment } = compareSets(sets.get(a), sets.get(b));
      const smaller = Math.min(this.#members[a]!.size, this.#members[b]!.size);
      const isShortened = containment >= leastContained && smaller >= FEWEST_CONTAINED;
      if (jaccard >= leastAlike || isShortened) pairs.push({ a, b, jaccard, containment });
    }
    return pairs;
  }

  clusters(textOf: (index: number) => string): Cluster[] {
    return clusterPairs(this.#members, this.pairs(textOf));
  }

  /** Sets of too different sizes can be neither alike nor contained. */
  #mayMatch(a: number, b: number): boolean {
    const [small, large] = [this.#members[a]!.size, this.#members[b]!.size].sort((x, y) => x - y) as [
      number,
      number,
    ];
    return small > 0 && (small >= this.#options.jaccard * large || small >= FEWEST_CONTAINED);
  }
}

/** Shingle sets of the articles compared last. */
class SetCache {
  static readonly #MOST = 4096;
  readonly #sets = new Map<number, Float64Array>();

  constructor(readonly textOf: (index: number) => string) {}

  get(index: number): Float64Array {
    const known = this.#sets.get(index);
    if (known) return known;
    if (this.#sets.size >= SetCache.#MOST) this.#sets.clear();
    const set = shingleSet(this.textOf(index));
    this.#sets.set(index, set);
    return set;
  }
}
