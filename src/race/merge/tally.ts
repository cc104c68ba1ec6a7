import type { Cluster, Evidence, Fact } from '../../schema/index.js';
import type { ContestFact } from './assign.js';

/** Which story an article tells: copies of one story are one witness. */
export type StoryOf = (article: string) => string;

export function storiesOf(clusters: readonly Cluster[]): StoryOf {
  const canonical = new Map(
    clusters.flatMap((cluster) => cluster.articles.map(({ id }) => [id, cluster.canonical] as const)),
  );
  return (article) => canonical.get(article) ?? article;
}

export function evidenceOf({ article, fact }: { article: { id: string }; fact: Fact }): Evidence {
  const { evidence, confidence } = fact;
  return { article: article.id, fact: fact.id, ...evidence, confidence };
}

/** Facts that say the same, and the evidence for it: one item a story, the canonical copy before the others. */
export interface Tallied<T extends Fact = Fact> {
  readonly facts: readonly (ContestFact & { readonly fact: T })[];
  readonly evidence: Evidence[];
}

/** Puts facts with the same key together; groups and evidence keep the order of the facts. */
export function tally<T extends Fact>(
  facts: readonly (ContestFact & { readonly fact: T })[],
  keyOf: (item: ContestFact & { readonly fact: T }) => string,
  storyOf: StoryOf,
): Tallied<T>[] {
  const groups = new Map<string, (ContestFact & { readonly fact: T })[]>();
  for (const item of facts) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].map((group) => ({ facts: group, evidence: witnesses(group, storyOf) }));
}

/** One evidence item a story. */
export function witnesses(facts: readonly ContestFact[], storyOf: StoryOf): Evidence[] {
  const byStory = new Map<string, ContestFact>();
  for (const item of facts) {
    const story = storyOf(item.article.id);
    if (!byStory.has(story) || item.article.id === story) {
      if (byStory.get(story)?.article.id !== story) byStory.set(story, item);
    }
  }
  return [...byStory.values()].map(evidenceOf);
}

/** The facts of one type, typed as such. */
export function ofType<K extends Fact['type']>(
  facts: readonly ContestFact[],
  type: K,
): (ContestFact & { readonly fact: Extract<Fact, { type: K }> })[] {
  return facts.filter(
    (item): item is ContestFact & { readonly fact: Extract<Fact, { type: K }> } => item.fact.type === type,
  );
}
