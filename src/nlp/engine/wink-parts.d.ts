/**
 * The parts of wink-nlp 2.4.0 that `Engine` is made of. They are not of its documented interface: the version is pinned in
 * package.json, and a test reads the corpus with both.
 */

declare module 'wink-nlp/src/cache.js' {
  /** All strings met, by number; the model's own come first. */
  export interface Cache {
    /** Null where the string is not known. */
    lookup(text: string): number[] | null;
    /** Whether the string is none of the model's own. */
    isOOV(text: string): boolean;
    /** How many strings are known, and how many of them are the model's own. */
    currentSize(): number;
    intrinsicSize(): number;
  }
  export default function createCache(core: object, featureFn: unknown): Cache;
}

declare module 'wink-nlp/src/compile-trex.js' {
  export default function compileTRex(source: unknown): unknown;
}

declare module 'wink-nlp/src/dd-wrapper.js' {
  import type { Cache } from 'wink-nlp/src/cache.js';
  /** Four numbers a token: string, spaces before it, part of speech where it is given, and flags. */
  export interface RawDocument {
    readonly cache: Cache;
    readonly tokens: number[];
    numOfTokens: number;
    readonly sentences: number[][];
  }
  export default function wrap(document: RawDocument): unknown;
}

declare module 'wink-nlp/src/tokenizer.js' {
  export default function createTokenizer(
    trex: unknown,
    categories: unknown,
    preserve: unknown,
  ): (document: unknown, text: string) => void;
}

declare module 'wink-nlp/src/tokens-mappers.js' {
  import type { RawDocument } from 'wink-nlp/src/dd-wrapper.js';

  const mappers: {
    mapRawTokens2UIdOfNormal(document: RawDocument): number[];
    mapRawTokens2UIdOfDefaultPOS(document: RawDocument): number[];
  };
  export default mappers;
}
