import { featureRow, SALTS } from '../features.js';
import type { LinearModel } from '../linear-model.js';
import { PLACED } from './bytes.js';
import { functionsOf, type ModelMemory, type WasmFunction } from './wasm.js';

/** The labels that `placed.wat` is written for. */
const LABELS = 8;
/** Things whose features are written before they are added: so many that all stay where the processor reads them fastest. */
export const AT_ONCE = 32;
/** More features than any thing has but for those of words alone. */
export const MOST_PLACED = 64;

/** Which features things have. */
export interface Placing {
  /** The place that tells each feature apart: first those that words have by themselves, then all others. */
  readonly places: readonly number[];
  /** How many of the first are of the word two before the thing, of the one before, of its own and of the two behind. */
  readonly seats: readonly [number, number, number, number, number];
}

/** Where the numbers of each seat stand in what is kept of a word, and the bytes of each: one feature fits one byte. */
const KEPT_AT = [0, 8, 24, 40, 56] as const;
const KEPT_BYTES = 64;
/** So many words are kept at a time, at most. */
export const MOST_KEPT = 2 ** 16;
/** Words are found by the lowest bits of their numbers; of two with the same bits the last one is found. */
const KEYS = 2 ** 16;

/**
 * Adds up the features of things in a row, which are words of a text. What a word has by itself is the same wherever it
 * stands: its sums are kept, and one look there spares a look for each of its features.
 */
export class PlacedSums {
  /** `[thing * MOST_PLACED + feature]`, of `AT_ONCE` things, and how many features each has. */
  features = new Int32Array(0);
  counts = new Int32Array(0);
  /** What `find` or `keep` told of the words, from two before the first thing to two behind the last. */
  seats = new Int32Array(0);

  /** All memory as numbers of one byte and of two. */
  #bytes = new Int8Array(0);
  #pairs = new Int16Array(0);

  readonly #memory: ModelMemory;
  readonly #model: LinearModel;
  readonly #placing: Placing;
  readonly #add: WasmFunction;
  readonly #at: Readonly<Record<'features' | 'counts' | 'seats' | 'kept', number>>;
  /** `[key * 2]` the word found by a key, and after it where its sums are. */
  readonly #found = new Int32Array(KEYS * 2).fill(-1);
  readonly #sums = new Int32Array(LABELS);
  #kept = 0;

  constructor(memory: ModelMemory, model: LinearModel, weights: number, placing: Placing) {
    if (model.labels.length !== LABELS) throw new Error(`a model of ${model.labels.length} labels`);
    this.#memory = memory;
    this.#model = model;
    this.#placing = placing;
    const alone = placing.seats.reduce((sum, count) => sum + count);
    this.#at = {
      features: memory.reserve(AT_ONCE * MOST_PLACED * 4),
      counts: memory.reserve(AT_ONCE * 4),
      seats: memory.reserve((AT_ONCE + 4) * 4),
      kept: memory.reserve(MOST_KEPT * KEPT_BYTES),
    };
    const { features, counts, seats } = this.#at;
    this.#add = functionsOf(PLACED, memory, {
      weights,
      shift: 32 - model.bits,
      salts: memory.keep(Int32Array.from(placing.places.slice(alone), (place) => SALTS[place]!)),
      features,
      room: MOST_PLACED * 4,
      counts,
      seats,
    }).add!;
  }

  /** To be called when the memory may have moved. */
  view(): void {
    const { buffer } = this.#memory.memory;
    this.#bytes = new Int8Array(buffer);
    this.#pairs = new Int16Array(buffer);
    this.features = new Int32Array(buffer, this.#at.features, AT_ONCE * MOST_PLACED);
    this.counts = new Int32Array(buffer, this.#at.counts, AT_ONCE);
    this.seats = new Int32Array(buffer, this.#at.seats, AT_ONCE + 4);
  }

  /** To be called before the words of each call of `add` are found: where room is short, all is forgotten, and never in between. */
  makeRoom(): void {
    if (this.#kept + this.seats.length <= MOST_KEPT) return;
    this.#kept = 0;
    this.#found.fill(-1);
  }

  /** Where the sums of a word are, by its number; -1 where they are not kept. */
  find(word: number): number {
    const key = (word & (KEYS - 1)) * 2;
    return this.#found[key] === word ? this.#found[key + 1]! : -1;
  }

  /** Keeps the sums of a word with these features by itself, and tells where. */
  keep(word: number, features: Int32Array): number {
    const { weights, bits } = this.#model;
    const { places, seats } = this.#placing;
    const at = this.#at.kept + this.#kept++ * KEPT_BYTES;
    let feature = 0;
    for (let seat = 0; seat < seats.length; seat++) {
      const sums = this.#sums.fill(0);
      for (const end = feature + seats[seat]!; feature < end; feature++) {
        const row = featureRow(places[feature]!, features[feature]!, bits) * LABELS;
        for (let label = 0; label < LABELS; label++) sums[label]! += weights[row + label]!;
      }
      const from = at + KEPT_AT[seat]!;
      if (seats[seat] === 1) this.#bytes.set(sums, from);
      else this.#pairs.set(sums, from / 2);
    }
    const key = (word & (KEYS - 1)) * 2;
    this.#found[key] = word;
    this.#found[key + 1] = at;
    return at;
  }

  /** Writes the sums of so many things to an address. */
  add(scores: number, length: number): void {
    this.#add(scores, length);
  }
}
