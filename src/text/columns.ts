/** The numbers of a column take 4 bytes or 1. */
const WIDE = 4;

/**
 * Columns of as many numbers each, all 0, in one piece of memory: to ask for a piece a column takes longer than to fill it.
 */
export class Columns {
  readonly #buffer: ArrayBuffer;
  #wideEnd = 0;
  #narrowEnd: number;

  constructor(
    readonly length: number,
    wide: number,
    narrow: number,
  ) {
    this.#narrowEnd = length * WIDE * wide;
    this.#buffer = new ArrayBuffer(this.#narrowEnd + length * narrow);
  }

  /** The next column of whole numbers. */
  wide(): Int32Array {
    const column = new Int32Array(this.#buffer, this.#wideEnd, this.length);
    this.#wideEnd += this.length * WIDE;
    return column;
  }

  /** The next column of numbers below 256. */
  narrow(): Uint8Array {
    const column = new Uint8Array(this.#buffer, this.#narrowEnd, this.length);
    this.#narrowEnd += this.length;
    return column;
  }
}
