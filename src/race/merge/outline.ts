import type { Fact } from '../../schema/index.js';
import type { RaceDigest } from './digest.js';

/** What tells which races an article speaks of: small enough to hold for all articles of a batch at once. */
export interface Outline {
  readonly id: string;
  readonly published: string | null;
  /** As many as the article has, in their order. */
  readonly facts: readonly OutlineFact[];
}

/** The fields of a fact by which it is put to a race. */
export interface OutlineFact {
  readonly type: Fact['type'];
  readonly contest: string | null;
  /** Null where its type has no such field. */
  readonly person: string | null;
  /** Undefined where its type has no such field. */
  readonly area: string | null | undefined;
  /** Of a history, the place it is about. */
  readonly place: string | null;
}

/** Makes outlines; articles share the words that they have in common. */
export class Outliner {
  readonly #words = new Map<string, string>();
  readonly #facts = new Map<string, OutlineFact>();

  outline({ id, published, facts }: RaceDigest): Outline {
    return {
      id,
      published: published && this.#share(published),
      facts: facts.map((fact) => this.#fact(fact)),
    };
  }

  #share(word: string): string {
    const known = this.#words.get(word);
    if (known === undefined) this.#words.set(word, word);
    return known ?? word;
  }

  #fact(fact: Fact): OutlineFact {
    const outline: OutlineFact = {
      type: fact.type,
      contest: 'contest' in fact ? fact.contest : null,
      person: 'person' in fact ? fact.person : null,
      area: 'area' in fact ? fact.area : undefined,
      place: fact.type === 'history' ? fact.place : null,
    };
    const key = JSON.stringify(outline);
    const known = this.#facts.get(key);
    if (known === undefined) this.#facts.set(key, outline);
    return known ?? outline;
  }
}
