import type { TokenKind, WordForm } from './word-forms.js';

/** Forms whose letters have the same hash share so many places. */
const WAYS = 4;

/**
 * Word forms that were met lately, by a hash of their letters, so that most words need not be cut out of their text. There
 * is room for a fixed number: a new form takes the last of the places of its hash, and moves up by one each time that it is
 * met there, so that words which are met once never drive out those which are met again and again (the transposition rule;
 * Rivest, "On self-organizing sequential search heuristics", 1976).
 */
export class RecentForms {
  readonly #places: (WordForm | undefined)[];
  readonly #mask: number;
  #isEmpty = true;

  /** @param hashes how many hashes are told apart: a power of two */
  constructor(hashes: number) {
    this.#places = new Array<WordForm | undefined>(hashes * WAYS).fill(undefined);
    this.#mask = hashes - 1;
  }

  /** The form of the characters `[start, end)` of a text; where there is none, `make` makes it. */
  at(
    text: string,
    start: number,
    end: number,
    kind: TokenKind,
    make: (text: string, kind: TokenKind) => WordForm,
  ): WordForm {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(i);
    const first = ((hash ^ (hash >>> 15)) & this.#mask) * WAYS;
    const places = this.#places;
    let place = first;
    for (; place < first + WAYS; place++) {
      const met = places[place];
      if (met === undefined) break;
      if (met.kind !== kind || !standsAt(met, text, start, end)) continue;
      if (place > first) {
        places[place] = places[place - 1];
        places[place - 1] = met;
      }
      return met;
    }
    const form = make(text.slice(start, end), kind);
    places[Math.min(place, first + WAYS - 1)] = form;
    this.#isEmpty = false;
    return form;
  }

  /** Costs nothing where none is kept, as while modules are loaded that ask it one after the other. */
  forget(): void {
    if (this.#isEmpty) return;
    this.#places.fill(undefined);
    this.#isEmpty = true;
  }
}

/** Looks at the word's string once only: V8 keeps words in more ways than compiled code tells apart, and each look is slow. */
function standsAt(form: WordForm, text: string, start: number, end: number): boolean {
  return form.length === end - start && text.startsWith(form.text, start);
}
