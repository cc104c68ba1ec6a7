import type { WordForm } from './word-forms.js';

/** So many forms are kept, at most: a power of two. */
const ROWS = 2 ** 16;

/**
 * Numbers that can be told of a word by itself, a row a form, worked out once. A stage that reads them for every token
 * finds them by the number of its form: the rows of frequent words stand side by side, where objects of their own would
 * be scattered over the memory, and reading a document would mostly be waiting for them.
 */
export class FormNumbers {
  /** `[place + i]` is the `i`-th number of a row. */
  readonly values: Int32Array;
  /** The number of the form that each row is of, plus 1; 0 for none. Forms whose rows would be the same take turns. */
  readonly #owners = new Int32Array(ROWS);

  /** @param describe writes the numbers of a form, `width` of them, from a place on */
  constructor(
    readonly width: number,
    readonly describe: (form: WordForm, values: Int32Array, place: number) => void,
  ) {
    this.values = new Int32Array(ROWS * width);
  }

  /** The place of the numbers of the form with this number; -1 where they have to be worked out by `add`. */
  find(number: number): number {
    const row = number & (ROWS - 1);
    return this.#owners[row] === number + 1 ? row * this.width : -1;
  }

  add(form: WordForm): number {
    const row = form.number & (ROWS - 1);
    this.#owners[row] = form.number + 1;
    this.describe(form, this.values, row * this.width);
    return row * this.width;
  }
}
