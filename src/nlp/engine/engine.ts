import model from 'wink-eng-lite-web-model';
import createAutomaton, { type Automaton, type Found } from 'wink-nlp/src/automaton.js';
import createCache, { type Cache } from 'wink-nlp/src/cache.js';
import compileTRex from 'wink-nlp/src/compile-trex.js';
import wrap, { type RawDocument } from 'wink-nlp/src/dd-wrapper.js';
import createTokenizer from 'wink-nlp/src/tokenizer.js';
import mappers from 'wink-nlp/src/tokens-mappers.js';
import type { PartOfSpeech } from '../../text/tokens.js';

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
    updater(found: readonly Found[], cache: Cache, pos: Int32Array, normals: Int32Array): void;
  };
}

const parts = model as unknown as ModelParts;
const ENDS = parts.sbd();
const TAGS = parts.pos();

/** Numbers a token has in what wink-nlp keeps of a text; the second is of the spaces before it, the third of its part of speech. */
const RAW = 4;
/** A part of speech that no automaton has a rule for. */
const NO_POS = 0;

/** What the automata read of a token by itself. */
export interface EngineToken {
  readonly normal: number;
  /** What it may mean for the end of a sentence, with a space before it; what begins a paragraph has none, and none is needed. */
  readonly end: number;
  /** What it mostly is. */
  readonly pos: number;
  /** What it always is, whatever stands around it: the "not" of "cannot"; 0 where that may tell. */
  readonly fixed: number;
  /** What stands for it in place of its part of speech, in rules about this word alone; 0 where there are none. */
  readonly hint: number;
}

/** The tokens of a text, a place each: see `EngineToken`. */
export interface EngineTokens {
  readonly normals: Int32Array;
  /** What each may mean for the end of a sentence. */
  readonly ends: Int32Array;
  readonly pos: Int32Array;
  readonly hints: Int32Array;
  readonly fixed: Uint8Array;
}

/**
 * wink-nlp, taken apart: its tokenizer cuts single words, and its automata read whole texts of what words are cut into.
 * Given a text, it would cut each word anew wherever it stands, and look up again what its rules ask of it.
 */
export class Engine {
  /** The parts of speech, by number. */
  readonly partsOfSpeech: readonly PartOfSpeech[];
  readonly #cache: Cache;
  readonly #tokenize: (document: unknown, text: string) => void;
  readonly #ends: Automaton;
  readonly #tags: readonly Automaton[];

  constructor() {
    const core = parts.core();
    this.#cache = createCache(core, parts.featureFn);
    this.#tokenize = createTokenizer(compileTRex(core.trex), core.tcat.hash, core.preserve);
    this.#ends = automaton(ENDS.machines[0]!, this.#cache);
    // Where parts of speech are read, no token is a line break that might be skipped.
    this.#tags = TAGS.machines.map((machine) => automaton(machine, this.#cache, this.#cache.value(NO_POS)));
    this.partsOfSpeech = core.pos.list;
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
    const read = (transform: Transform, token: number, index: number) =>
      transform(token, this.#cache, tokens, index);
    const asEnd = ENDS.transformers[0]!;
    const asTag = TAGS.transformers[0]!;
    return normals.map((normal, index) => {
      tokens[index * RAW + 1]! |= 1;
      const end = read(asEnd, normal, index);
      const pos = tags[index]!;
      const fixed = tokens[index * RAW + 2] === 0 ? 0 : pos;
      return { normal, end, pos, fixed, hint: read(asTag, NO_POS, index) };
    });
  }

  /** The last tokens of the sentences. */
  sentenceEnds({ normals, ends }: EngineTokens): number[] {
    const found = this.#ends.recognize(normals, atSamePlace, ends);
    const document = { numOfTokens: normals.length, sentences: [] as number[][] };
    ENDS.setter(found, document);
    return document.sentences.map(([, end]) => end!);
  }

  /** Changes the parts of speech from what words mostly are to what they are here. */
  tag({ normals, pos, hints, fixed }: EngineTokens): void {
    for (const machine of this.#tags) {
      const found = machine.recognize(pos, hintOrTag, hints);
      // The names are parts of speech by number; texts would be turned into numbers where they are written to `pos`.
      for (const pattern of found) pattern[2] = Number(pattern[2]);
      TAGS.updater(found, this.#cache, pos, normals);
    }
    for (let i = 0; i < pos.length; i++) if (fixed[i] !== 0) pos[i] = fixed[i]!;
  }
}

function automaton(machine: string, cache: Cache, ignored?: string): Automaton {
  const made = createAutomaton(cache, ignored);
  made.importJSON(machine);
  return made;
}

const atSamePlace = (_normal: number, _cache: Cache, ends: Int32Array, index: number): number => ends[index]!;
const hintOrTag = (tag: number, _cache: Cache, hints: Int32Array, index: number): number =>
  hints[index]! || tag;
