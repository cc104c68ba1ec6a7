import type { Fact } from '../schema/index.js';
import type { Range } from '../text/spans.js';

/** A fact as its finder gives it: evidence in document offsets, numbered later. */
export type FactFinding = Fact extends infer F
  ? F extends Fact
    ? Omit<F, 'id' | 'evidence'> & { readonly evidence: Range }
    : never
  : never;
