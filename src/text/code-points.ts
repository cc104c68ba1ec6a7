/** Half of a character beyond the 65,536 that one UTF-16 unit holds: without one a text has none of them. */
const SURROGATE = /[\ud800-\udbff]/;

/** Offsets of the surrogate pairs of a text, in order; nearly all texts have none. */
export function astralPairs(text: string): number[] {
  if (!SURROGATE.test(text)) return [];
  return [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
}

/**
 * Turns UTF-16 offsets of one text into Unicode code points, as R, Python and W3C Web Annotation count them.
 * A text without astral characters (nearly all are) costs one scan.
 */
export class CodePoints {
  /** Offsets of the low halves of surrogate pairs, in order. */
  readonly #lowHalves: readonly number[];

  constructor(text: string | readonly number[]) {
    const pairs = typeof text === 'string' ? astralPairs(text) : text;
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
