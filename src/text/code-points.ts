/**
 * Turns UTF-16 offsets of one text into Unicode code points, as R, Python and W3C Web Annotation count them.
 * A text without astral characters (nearly all are) costs one scan.
 */
export class CodePoints {
  /** Offsets of the low halves of surrogate pairs, in order. */
  readonly #lowHalves: readonly number[];

  constructor(text: string | readonly number[]) {
    const pairs =
      typeof text === 'string'
        ? [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index)
        : text;
    this.#lowHalves = pairs.map((index) => index + 1);
  }

  /** For a text that is not at hand: the offsets of its surrogate pairs, in order. */
  static fromPairs(pairs: readonly number[]): CodePoints {
    return new CodePoints(pairs);
  }

  /** The number of code points before the UTF-16 offset. */
  at(offset: number): number {
    let low = 0;
    let high = this.#lowHalves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#lowHalves[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}
