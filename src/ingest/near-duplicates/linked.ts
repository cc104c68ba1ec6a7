/** Things by their numbers, 0 to n - 1, some of which are linked: directly, or over others (disjoint sets with path halving). */
export class Linked {
  readonly #parents: Uint32Array;

  constructor(count: number) {
    this.#parents = Uint32Array.from({ length: count }, (_, i) => i);
  }

  areLinked(a: number, b: number): boolean {
    return this.#rootOf(a) === this.#rootOf(b);
  }

  link(a: number, b: number): void {
    const [x, y] = [this.#rootOf(a), this.#rootOf(b)];
    this.#parents[Math.max(x, y)] = Math.min(x, y);
  }

  /** Groups of two and more, in order of their first members, their members in order. */
  groups(): number[][] {
    const byRoot = new Map<number, number[]>();
    for (let i = 0; i < this.#parents.length; i++) {
      const root = this.#rootOf(i);
      const group = byRoot.get(root);
      if (group) group.push(i);
      else byRoot.set(root, [i]);
    }
    return [...byRoot.values()].filter(({ length }) => length > 1);
  }

  #rootOf(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) {
      this.#parents[root] = this.#parents[this.#parents[root]!]!;
      root = this.#parents[root]!;
    }
    return root;
  }
}
