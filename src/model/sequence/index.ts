import type { LinearModel } from '../linear-model.js';
import { BEST, CHANCES, ROWS } from './bytes.js';
import { PlacedSums, type Placing } from './placed-sums.js';
import { keepExponentials, keepSteps, strideOf } from './tables.js';
import { functionsOf, ModelMemory, type WasmFunction } from './wasm.js';

/** The labels that `chances.wat` is written for. */
const CHANCE_LABELS = 8;
/** More features than any position has: below 256, for otherwise sums would leave their 16 bits. */
export const MOST_FEATURES = 96;
const FEATURE_BYTES = MOST_FEATURES * 4;
/** Nearly all sequences are shorter. */
const LEAST_ROOM = 512;
/** Rows are read eight labels at a time, past the end of the last. */
const PAST_END = 8;

/**
 * Reads sequences with a linear-chain model: scores of each label at each position, the best sequence of labels, and
 * how likely each label is. What takes time is written in WebAssembly (the `.wat` files of this folder), which adds for
 * eight labels at once; all sums are the same on every machine. One sequence is read at a time: first `begin`, then the
 * features of each position and `add`; where features are told apart by their place in a list, those of a few positions
 * in a row in `placed` and `addPlaced`.
 */
export class SequenceReader {
  /** Numbers a position has in `scores`: one a label, and what rounds them up. */
  readonly stride: number;
  /** `[position * MOST_FEATURES + feature]`: where features are written before they are added. */
  features: Int32Array;
  /** `[position * stride + label]`, of the sequence that is read. */
  scores: Int32Array;
  /** Where features are written that are told apart by their place; null where the model has none. */
  readonly placed: PlacedSums | null;
  /** Where `best` writes. */
  #labels: Uint8Array;
  /** Where `chances` writes. */
  #shares: Float64Array;

  readonly #width: number;
  readonly #memory = new ModelMemory();
  readonly #add: WasmFunction;
  readonly #best: WasmFunction;
  readonly #chances: WasmFunction | undefined;
  /** How long a sequence there is room for. */
  #room = 0;
  #work = 0;
  #results = 0;
  #features = 0;

  /**
   * @param allowed `[from * labels + to]`, 1 where `to` may follow `from`; row `labels` is the start of a sequence
   * @param bias what `best`, but not `chances`, adds to the score of each label wherever it stands
   */
  constructor(
    model: LinearModel,
    allowed: Uint8Array,
    placing: Placing | null = null,
    bias: Int32Array = new Int32Array(model.labels.length),
  ) {
    const memory = this.#memory;
    const width = model.labels.length;
    this.#width = width;
    this.stride = strideOf(model);
    const weights = keepWeights(memory, model.weights);
    this.#add = functionsOf(ROWS, memory, { weights, width, bits: model.bits }).add!;
    this.placed = placing && new PlacedSums(memory, model, weights, placing);
    const steps = keepSteps(memory, model, allowed, bias);
    this.#best = functionsOf(BEST, memory, { width, stride: this.stride * 4, ...steps }).best!;
    if (width === CHANCE_LABELS)
      this.#chances = functionsOf(CHANCES, memory, keepExponentials(memory, model, allowed)).chances!;
    this.features = new Int32Array(0);
    this.scores = new Int32Array(0);
    this.#labels = new Uint8Array(0);
    this.#shares = new Float64Array(0);
    this.begin(1);
  }

  /** Makes room for a sequence of so many positions; `features` and `scores` may be others after it. */
  begin(length: number): void {
    if (length <= this.#room) return;
    this.#room = Math.max(LEAST_ROOM, length);
    const scores = this.#memory.end;
    this.#work = scores + this.#room * this.stride * 4;
    // A position takes either the ways to its labels and one label, or two numbers of 64 bits a label.
    const numbers = Math.max(this.stride * 4, CHANCE_LABELS * 8);
    this.#results = this.#work + this.#room * numbers;
    this.#features = this.#results + this.#room * CHANCE_LABELS * 8;
    this.#memory.growTo(this.#features + this.#room * FEATURE_BYTES);
    const { buffer } = this.#memory.memory;
    this.features = new Int32Array(buffer, this.#features, this.#room * MOST_FEATURES);
    this.scores = new Int32Array(buffer, scores, this.#room * this.stride);
    this.#labels = new Uint8Array(buffer, this.#results, this.#room);
    this.#shares = new Float64Array(buffer, this.#results, this.#room * CHANCE_LABELS);
    this.placed?.view();
  }

  /** Adds up the weights of a position into its scores: the lowest bits of each of its features are the row. */
  add(position: number, count: number): void {
    this.#add(
      this.#features + position * FEATURE_BYTES,
      count,
      this.#memory.end + position * this.stride * 4,
    );
  }

  /** Writes the scores of so many positions from one on, of which `placed` holds the features. */
  addPlaced(position: number, length: number): void {
    this.placed!.add(this.#memory.end + position * this.stride * 4, length);
  }

  /** The best sequence of labels, an index for each position. The scores are used up by it. */
  best(length: number): Uint8Array {
    this.#best(this.#memory.end, this.#work, this.#results, length);
    // Copied one by one: most sequences are short, and a part of a buffer of its own takes longer to make.
    const found = new Uint8Array(length);
    for (let i = 0; i < length; i++) found[i] = this.#labels[i]!;
    return found;
  }

  /**
   * How likely each label is at each position, given the whole sequence: `[position * 8 + label]`, to be read before the
   * next sequence is; those of a position add up to 1. What stands behind them is of sequences before.
   *
   * @throws Error where the model has another number of labels than eight
   */
  chances(length: number): Float64Array {
    if (!this.#chances) throw new Error(`a model of ${this.#width} labels, not of ${CHANCE_LABELS}`);
    this.#chances(this.#memory.end, this.#work, this.#results, length);
    return this.#shares;
  }
}

function keepWeights(memory: ModelMemory, weights: Int8Array): number {
  const at = memory.keep(weights);
  memory.reserve(PAST_END);
  return at;
}
