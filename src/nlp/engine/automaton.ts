/** A pattern found: its first and last token, and what it is named. */
export type Found = [first: number, last: number, name: string];

/** An automaton as wink-nlp's model has it, in JSON. */
type Machine = readonly [
  version: number,
  lastState: number,
  /** By state and symbol the state that follows; what is not written leads back to the root. */
  steps: Readonly<Record<string, Readonly<Record<string, number>>>>,
  /** The names of the patterns, by the states that they end in. */
  names: Readonly<Record<string, string>>,
  /** How many tokens at either end of a pattern are only its surroundings. */
  marks: Readonly<Record<string, readonly [number, number]>>,
];

/** What stands for the end of a text, and for any other symbol. */
const END = 2_070_000;
const OTHERWISE = 2_070_003;

const ROOT = 0;
/** A name that wink-nlp passes over. */
const NO_NAME = '0';

/** The symbols that automata have steps for, numbered from 1 on; 0 is any other. */
export class Alphabet {
  readonly #numbers = new Map<number, number>();

  /** @param first symbols that are to have the first numbers, in this order */
  constructor(machines: readonly string[], first: Iterable<number> = []) {
    for (const symbol of first) this.#add(symbol);
    for (const machine of machines)
      for (const steps of Object.values((JSON.parse(machine) as Machine)[2]))
        for (const symbol of Object.keys(steps)) this.#add(Number(symbol));
  }

  /** How many numbers there are, with that of all others. */
  get size(): number {
    return this.#numbers.size + 1;
  }

  /** The number of a symbol as the model writes it. */
  numberOf(symbol: number): number {
    return this.#numbers.get(symbol) ?? 0;
  }

  #add(symbol: number): void {
    if (!Number.isNaN(symbol) && !this.#numbers.has(symbol)) this.#numbers.set(symbol, this.size);
  }
}

/**
 * One of wink-nlp's automata as a table, which finds the same patterns as its own code does (`recognize` of
 * wink-nlp/src/automaton.js, without what it can besides), but has no object to look into for each token.
 */
export class Automaton {
  readonly #width: number;
  readonly #end: number;
  /** `[state * width + symbol]` the state that follows. */
  readonly #steps: Int32Array;
  /** By state the one that takes its place where no step leads on. */
  readonly #otherwise: Int32Array;
  readonly #names: readonly (string | undefined)[];
  readonly #marks: readonly (readonly [number, number])[];

  constructor(machine: string, alphabet: Alphabet) {
    const [, lastState, steps, names, marks] = JSON.parse(machine) as Machine;
    const states = Array.from({ length: lastState + 1 }, (_, state) => state);
    this.#width = alphabet.size;
    this.#end = alphabet.numberOf(END);
    this.#steps = new Int32Array(states.length * this.#width);
    for (const [state, bySymbol] of Object.entries(steps))
      for (const [symbol, next] of Object.entries(bySymbol)) {
        const number = alphabet.numberOf(Number(symbol));
        if (number > 0) this.#steps[Number(state) * this.#width + number] = next;
      }
    this.#otherwise = Int32Array.from(states, (state) => steps[state]?.[OTHERWISE] ?? ROOT);
    this.#names = states.map((state) => names[state]);
    this.#marks = states.map((state) => marks[state] ?? [0, 0]);
  }

  /** The patterns in a row of symbols, as their alphabet numbers them: from left to right, the longest at each place. */
  recognize(symbols: Int32Array): Found[] {
    const found: Found[] = [];
    const { length } = symbols;
    let state = ROOT;
    let first = 0;
    // The longest pattern so far, and its last token, in case that none follows that is longer.
    let longest = ROOT;
    let longestEnd = 0;
    for (let start = 0; start <= length; start++) {
      for (let at = start; at <= length; at++) {
        const symbol = at === length ? this.#end : symbols[at]!;
        const next = this.#steps[state * this.#width + symbol]!;
        if (state === ROOT && next !== ROOT) first = at;
        if (this.#names[next] !== undefined) {
          this.#add(found, first, at, next);
          start = at;
        } else if (next === ROOT && longest !== ROOT) {
          this.#add(found, first, longestEnd, longest);
          start = longestEnd;
        } else if (next !== ROOT) {
          state = next;
          if (this.#otherwise[state] !== ROOT) {
            longest = this.#otherwise[state]!;
            longestEnd = at;
          }
          continue;
        }
        state = ROOT;
        longest = ROOT;
        break;
      }
    }
    return found;
  }

  #add(found: Found[], first: number, last: number, state: number): void {
    const name = this.#names[state]!;
    const [before, behind] = this.#marks[state]!;
    if (name !== NO_NAME) found.push([first + before, last - behind, name]);
  }
}
