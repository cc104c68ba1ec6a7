import type { BytePlace } from './output-file.js';

/** Where the lines of articles lie in a file, one after the other: some 50 bytes an article, and its id. */
export class PlacesById {
  readonly #numbers = new Map<string, number>();
  /** Where each line ends. */
  readonly #ends: number[] = [];

  /** @param place right behind the one before */
  add(id: string, { at, length }: BytePlace): void {
    this.#numbers.set(id, this.#ends.length);
    this.#ends.push(at + length);
  }

  of(id: string): BytePlace {
    const number = this.#numbers.get(id)!;
    const at = number === 0 ? 0 : this.#ends[number - 1]!;
    return { at, length: this.#ends[number]! - at };
  }
}
