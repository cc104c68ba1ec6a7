// Where the package has no types of its own; named here for whoever compiles this file alone.
/// <reference path="./wink-parts.d.ts" />
import model from 'wink-eng-lite-web-model';
import createCache, { type Cache } from 'wink-nlp/src/cache.js';
import compileTRex from 'wink-nlp/src/compile-trex.js';
import wrap, { type RawDocument } from 'wink-nlp/src/dd-wrapper.js';
import createTokenizer from 'wink-nlp/src/tokenizer.js';
import mappers from 'wink-nlp/src/tokens-mappers.js';
import type { PartOfSpeech } from '../../text/tokens.js';
import { Alphabet, Automaton, type Found } from './automaton.js';

type Transform = (token: number, cache: Cache, tokens: readonly number[], index: number) => number;

/** What of the model is read here. */
interface ModelParts {
  readonly featureFn: unknown;
  core(): {
    readonly trex: unknown;
    readonly tcat: { readonly hash: unknown };
    readonly preserve: unknown;
    readonly pos: { readonly list: readonly PartOfSpeech[] };
  };
  sbd(): {
    readonly machines: readonly string[];
    readonly transformers: readonly Transform[];
    setter(found: readonly Found[], document: Pick<RawDocument, 'numOfTokens' | 'sentences'>): void;
  };
  pos(): {
    readonly machines: readonly string[];
    readonly transformers: readonly Transform[];
    updater(
      found: readonly (readonly [number, number, number])[],
      cache: Cache,
      pos: Int32Array,
      normals: Int32Array,
    ): void;
  };
}

const parts = model as unknown as ModelParts;
const ENDS = parts.sbd();
const TAGS = parts.pos();

/** Numbers a token has in what wink-nlp keeps of a text; the second is of the spaces before it, the third of its part of speech. */
const RAW = 4;
const NO_POS = 0;

/** What the automata read of a token by itself. */
export interface EngineToken {
  readonly normal: number;
  /** Its symbol where ends of sentences are looked for, with a space before it; what begins a paragraph has none, and needs none. */
  readonly end: number;
  /** What it mostly is. */
  readonly pos: number;
  /** What it always is, whatever stands around it: the "not" of "cannot"; 0 where that may tell. */
  readonly fixed: number;
  /** Its symbol where parts of speech are told, if that is not its own one, for words that rules are about; else 0. */
  readonly hint: number;
}

/** The tokens of a text, a place each: see `EngineToken`. */
export interface EngineTokens {
  readonly normals: Int32Array;
  readonly ends: Int32Array;
  readonly pos: Int32Array;
  readonly hints: Int32Array;
  readonly fixed: Uint8Array;
}

/**
 * wink-nlp, taken apart: its tokenizer cuts single words, and its rules read whole texts of what words are cut into. Given
 * a text, it would cut each word anew wherever it stands, and look up again what its rules ask of it.
 */
export class Engine {
  /** The parts of speech, by number. */
  readonly partsOfSpeech: readonly PartOfSpeech[];
  readonly #cache: Cache;
  readonly #tokenize: (document: unknown, text: string) => void;
  readonly #endSymbols = new Alphabet(ENDS.machines);
  /** Parts of speech are their own symbols. */
  readonly #tagSymbols: Alphabet;
  readonly #ends: Automaton;
  readonly #tags: readonly Automaton[];

  constructor() {
    const core = parts.core();
    this.partsOfSpeech = core.pos.list;
    this.#cache = createCache(core, parts.featureFn);
    this.#tokenize = createTokenizer(compileTRex(core.trex), core.tcat.hash, core.preserve);
    this.#ends = new Automaton(ENDS.machines[0]!, this.#endSymbols);
    this.#tagSymbols = new Alphabet(TAGS.machines, [...core.pos.list.keys()].slice(1));
    this.#tags = TAGS.machines.map((machine) => new Automaton(machine, this.#tagSymbols));
  }

  /** How many strings it has come to know that are not of its model: it keeps them. */
  get learned(): number {
    return this.#cache.currentSize() - this.#cache.intrinsicSize();
  }

  /** Whether its model does not have a word, as it is written or in small letters. */
  isUnknown(word: string): boolean {
    return this.#cache.isOOV(word) && this.#cache.isOOV(word.toLowerCase());
  }

  /** The tokens of a string without spaces: one, or those of a contraction ("cannot"). */
  cut(text: string): EngineToken[] {
    const document: RawDocument = { cache: this.#cache, tokens: [], numOfTokens: 0, sentences: [] };
    const { tokens } = document;
    this.#tokenize(wrap(document), text);
    document.numOfTokens = tokens.length / RAW;
    const normals = mappers.mapRawTokens2UIdOfNormal(document);
    const tags = mappers.mapRawTokens2UIdOfDefaultPOS(document);
    return normals.map((normal, index) => {
      tokens[index * RAW + 1]! |= 1;
      const end = ENDS.transformers[0]!(normal, this.#cache, tokens, index);
      const pos = tags[index]!;
      const fixed = tokens[index * RAW + 2] === 0 ? NO_POS : pos;
      const hint = TAGS.transformers[0]!(NO_POS, this.#cache, tokens, index);
      return {
        normal,
        end: this.#endSymbols.numberOf(end),
        pos,
        fixed,
        hint: this.#tagSymbols.numberOf(hint),
      };
    });
  }

  /** The last tokens of the sentences. */
  sentenceEnds({ ends }: EngineTokens): number[] {
    const document = { numOfTokens: ends.length, sentences: [] as number[][] };
    ENDS.setter(this.#ends.recognize(ends), document);
    return document.sentences.map(([, end]) => end!);
  }

  /** Changes the parts of speech from what words mostly are to what they are here. */
  tag({ normals, pos, hints, fixed }: EngineTokens): void {
    const symbols = new Int32Array(pos.length);
    for (const automaton of this.#tags) {
      for (let i = 0; i < pos.length; i++) symbols[i] = hints[i]! || pos[i]!;
      const found = automaton.recognize(symbols);
      // The names are parts of speech by number; a text written to `pos` would be turned into one, slowly.
      const named = found.map(([first, last, name]) => [first, last, Number(name)] as const);
      TAGS.updater(named, this.#cache, pos, normals);
    }
    for (let i = 0; i < pos.length; i++) if (fixed[i] !== NO_POS) pos[i] = fixed[i]!;
  }
}
