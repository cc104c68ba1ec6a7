type Plain = string | number | boolean | null | undefined | Plain[] | { [name: string]: Plain };

/**
 * Lets plain values that are held for long share the texts that they have in common. Read from disk one by one, each
 * brings copies of its own of names, of the words of rules, and of the sentences that copies of a story have alike.
 */
export class SharedWords {
  readonly #words = new Map<string, string>();

  /** The same value, with texts that were met before in place of its own. */
  share<T>(value: T): T {
    return this.#share(value as Plain) as T;
  }

  #share(value: Plain): Plain {
    if (typeof value === 'string') return this.#word(value);
    if (Array.isArray(value)) return value.map((item) => this.#share(item));
    if (typeof value !== 'object' || value === null) return value;
    const copy = { ...value };
    for (const name of Object.keys(copy)) {
      const field = copy[name];
      if (typeof field === 'string' || typeof field === 'object') copy[name] = this.#share(field);
    }
    return copy;
  }

  #word(word: string): string {
    const known = this.#words.get(word);
    if (known === undefined) this.#words.set(word, word);
    return known ?? word;
  }
}
