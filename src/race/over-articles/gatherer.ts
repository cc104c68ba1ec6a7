import { FIRST, type Identity } from './same.js';

/** A body or place over all articles. */
export interface Thing<T> {
  /** From 1, in the order in which things are first named. */
  readonly number: number;
  /** What the first article says of it. */
  readonly first: T;
  /** How often it is called what. */
  readonly names: Map<string, number>;
  /** Every form of the name in the texts. */
  readonly forms: Set<string>;
  articles: number;
  mentions: number;
}

/** Puts things of several articles together as the articles pass; holds no more than the things themselves. */
export class Gatherer<
  T extends { readonly name: string; readonly mentions: readonly { readonly text: string }[] },
> {
  readonly #things = new Map<string, Thing<T>>();

  /** The thing that an entity of an article is, and why. An article has each thing once. */
  add(entity: T, { key, why }: Identity): { readonly number: number; readonly why: string } {
    const known = this.#things.get(key);
    const thing: Thing<T> = known ?? {
      number: this.#things.size + 1,
      first: entity,
      names: new Map(),
      forms: new Set(),
      articles: 0,
      mentions: 0,
    };
    if (!known) this.#things.set(key, thing);
    thing.names.set(entity.name, (thing.names.get(entity.name) ?? 0) + 1);
    for (const { text } of entity.mentions) thing.forms.add(text);
    thing.articles++;
    thing.mentions += entity.mentions.length;
    return { number: thing.number, why: known ? why : FIRST };
  }

  things(): Thing<T>[] {
    return [...this.#things.values()];
  }
}

/** The name that most articles use, sooner one that does not shout; of as many the longer, then the first in order. */
export function usualName({ names }: Pick<Thing<unknown>, 'names'>): string {
  const spoken = [...names].filter(([name]) => name.length <= LETTERS || name !== name.toUpperCase());
  const pool = spoken.length > 0 ? spoken : [...names];
  return pool.sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1))[0]![0];
}

/** Names of so many letters may be in capitals of themselves: "FEC". */
const LETTERS = 5;
