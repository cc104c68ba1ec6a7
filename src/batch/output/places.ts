import type { BytePlace } from './output-file.js';

/** Where pieces lie in a file, one after the other: eight bytes a piece. */
export class Places {
  /** Where each piece ends. */
  readonly #ends: number[] = [];

  /** @param place right behind the one before */
  add({ at, length }: BytePlace): void {
    this.#ends.push(at + length);
  }

  /** The place of the `number`-th piece, from 0. */
  of(number: number): BytePlace {
    const at = number === 0 ? 0 : this.#ends[number - 1]!;
    return { at, length: this.#ends[number]! - at };
  }
}
