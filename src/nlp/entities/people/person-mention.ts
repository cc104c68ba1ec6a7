import type { Range } from '../../../text/spans.js';
import type { PersonWords } from './name-words.js';

export type Gender = 'female' | 'male';

/** A person's name in the text with what stands beside it. */
export interface PersonMention extends Range, PersonWords {
  readonly text: string;
  readonly firstToken: number;
  readonly endToken: number;
  readonly paragraph: number;
  /** Whether it stands in the text itself, not in a headline or a caption. */
  readonly inText: boolean;
  /** "Mrs.", "congressman": what the title says of the sex; null where it says nothing. */
  readonly titleGender: Gender | null;
}
