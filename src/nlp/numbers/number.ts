import type { NumberFinding } from '../../schema/index.js';
import type { Range } from '../../text/spans.js';

/** A number of the document: the record's fields, at document offsets and with its tokens. */
export interface NumberMention
  extends Range,
    Pick<NumberFinding, 'kind' | 'value' | 'low' | 'high' | 'approx' | 'unit' | 'of'> {
  /** Tokens `[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
}
