import type { Range } from '../../text/spans.js';

export type NameType = 'person' | 'organization' | 'place';

/** A stretch of tokens that names somebody or something: no title, no determiner, no possessive 's. */
export interface Name extends Range {
  readonly type: NameType;
  /** Tokens `[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
}
