import type { PlaceKind } from '../../../schema/index.js';

/** Where a place is, as far as the text tells. */
export interface Location {
  readonly kind: PlaceKind;
  readonly division: string | null;
  readonly fips: string | null;
}

/** A place by name with what stands around it. */
export interface PlaceContext {
  readonly text: string;
  /** The word before, lower case; empty at the start of a sentence. */
  readonly before: string;
  /** "Gov. Ann Roe of" stands before. */
  readonly afterOfficer: boolean;
  /** Whether a verb follows, in the same sentence: "Washington should act". */
  readonly verbAfter: boolean;
  /** The words after, lower case: up to three. */
  readonly after: readonly string[];
  /** Postal code of the state that the text names right beside it: "Salem, Ore.", "Ohio's Salem County". */
  readonly beside: string | null;
  /** Postal codes of the states that the article speaks of, the most spoken of first. */
  readonly states: readonly string[];
  /** Whether the name stands in a list that ends with "counties". */
  readonly listedCounty: boolean;
}

/** A way to tell where a place is; null where it is not of this kind. */
export type Locate = (place: PlaceContext) => Location | null;
