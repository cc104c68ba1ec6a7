import type { DateFinding } from '../../schema/index.js';
import type { Range } from '../../text/spans.js';

/** A date of the document: the record's fields, at document offsets and with its tokens. */
export interface DateMention
  extends Range,
    Pick<DateFinding, 'value' | 'grain' | 'low' | 'high' | 'resolvedBy'> {
  /** Tokens `[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
}
