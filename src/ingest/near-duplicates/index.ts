import type { Cluster } from '../../schema/index.js';
import { findCandidates } from './candidates.js';
import { type ClusterMember, clusterLinked } from './clusters.js';
import { Linked } from './linked.js';
import { compareSets, type Similarity, shingleSet } from './shingle-set.js';
import { BANDS, readSignature, type StorySignature, signatureOf } from './signature.js';

export { type StorySignature, signatureOf } from './signature.js';

/** A cleaned article to be compared. Raw texts pair stories that share no more than a photo gallery. */
export interface StoryText {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
}

/** What the reduce half of a batch needs of each article; made by the map half, and plain JSON. */
export interface SignedStory {
  readonly id: string;
  readonly published: string | null;
  readonly signature: StorySignature;
}

/** A pair of copies by their ids, the smaller first. */
export interface NearDuplicatePair extends Similarity {
  readonly a: string;
  readonly b: string;
}

export interface NearDuplicateOptions {
  /** Shared shingles of all, from which two articles are copies of one story. */
  readonly jaccard?: number;
  /** Shared shingles of the smaller, from which it is a shortened copy. */
  readonly containment?: number;
}

const JACCARD = 0.5;
const CONTAINMENT = 0.8;
/** A local paper adds paragraphs to a wire story and writes "percent" for "%": so much below both limits at once. */
const REWRITTEN = { jaccard: 0.1, containment: 0.05 };
/** A shortened copy of fewer shingles is a sentence or two that anybody may quote. */
const FEWEST_CONTAINED = 40;

/**
 * Finds the articles of a collection that are copies of one story: wire copies, updates, shortened versions.
 *
 * @returns a cluster a story, in order of the ids of their canonical articles; the order of the articles plays no part
 */
export function findNearDuplicates(
  articles: readonly StoryText[],
  options: NearDuplicateOptions = {},
): Cluster[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return clusterStories(articles.map(signStory), (id) => texts.get(id)!, options);
}

/** The map half: what clustering needs to know of one article, which depends on that article alone. */
export const signStory = ({ id, published, text }: StoryText): SignedStory => ({
  id,
  published,
  signature: signatureOf(text),
});

/**
 * The reduce half. Keeps about 300 bytes of each story in memory; only the texts of stories that may be copies are
 * asked for again.
 *
 * @param stories in any order, from any number of machines; ids differ
 * @param textOf the cleaned text of an article; asked for more than once
 */
export function clusterStories(
  stories: Iterable<SignedStory>,
  textOf: (id: string) => string,
  options: NearDuplicateOptions = {},
): Cluster[] {
  const collection = new Collection(stories, textOf, options);
  const clusters = clusterLinked(collection.members, collection.linked(), (a, b) => collection.compare(a, b));
  return clusters.sort((a, b) => (a.canonical < b.canonical ? -1 : 1));
}

/** As `clusterStories`, but every pair by itself. */
export function pairStories(
  stories: Iterable<SignedStory>,
  textOf: (id: string) => string,
  options: NearDuplicateOptions = {},
): NearDuplicatePair[] {
  const collection = new Collection(stories, textOf, options);
  const idOf = (index: number): string => collection.members[index]!.id;
  return collection.pairs().map(({ a, b, ...similarity }) => ({ a: idOf(a), b: idOf(b), ...similarity }));
}

/** Stories in the order of their ids; those shorter than a shingle are like no other and left out. */
class Collection {
  readonly members: readonly ClusterMember[];
  readonly #keys: Uint32Array;
  readonly #sets: SetCache;
  readonly #leastAlike: number;
  readonly #leastContained: number;

  constructor(
    stories: Iterable<SignedStory>,
    textOf: (id: string) => string,
    { jaccard = JACCARD, containment = CONTAINMENT }: NearDuplicateOptions,
  ) {
    const comparable = [...stories]
      .filter(({ signature }) => signature.size > 0)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    this.members = comparable.map(({ id, published, signature: { size } }) => ({ id, published, size }));
    this.#keys = new Uint32Array(comparable.length * BANDS);
    for (const [i, { signature }] of comparable.entries()) readSignature(signature, this.#keys, i * BANDS);
    this.#sets = new SetCache((index) => textOf(this.members[index]!.id));
    this.#leastAlike = jaccard;
    this.#leastContained = containment;
  }

  pairs(): (Similarity & { readonly a: number; readonly b: number })[] {
    const pairs: (Similarity & { readonly a: number; readonly b: number })[] = [];
    for (const [a, b] of findCandidates(this.#keys, this.members.length)) {
      const similarity = this.compare(a, b);
      if (similarity) pairs.push({ a, b, ...similarity });
    }
    return pairs;
  }

  /** What copies link. Two that are linked over others need not be compared: a thousand copies take a thousand comparisons. */
  linked(): Linked {
    const linked = new Linked(this.members.length);
    for (const [a, b] of findCandidates(this.#keys, this.members.length))
      if (!linked.areLinked(a, b) && this.compare(a, b)) linked.link(a, b);
    return linked;
  }

  /** How alike two stories are; null where they are not copies of one. */
  compare(a: number, b: number): Similarity | null {
    const [small, large] = [this.members[a]!.size, this.members[b]!.size].sort((x, y) => x - y) as [
      number,
      number,
    ];
    // Sets of too different sizes can be neither alike nor contained.
    if (small < this.#leastAlike * large && small < FEWEST_CONTAINED) return null;
    const similarity = compareSets(this.#sets.get(a), this.#sets.get(b));
    const isLong = small >= FEWEST_CONTAINED;
    const isShortened = isLong && similarity.containment >= this.#leastContained;
    const isRewritten =
      isLong &&
      similarity.containment >= this.#leastContained - REWRITTEN.containment &&
      similarity.jaccard >= this.#leastAlike - REWRITTEN.jaccard;
    return similarity.jaccard >= this.#leastAlike || isShortened || isRewritten ? similarity : null;
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
