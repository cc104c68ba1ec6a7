import type { Range } from '../../text/spans.js';

/** Who is credited with the words, as far as the text lets a careful reader know. */
export interface SpeakerFinding {
  /** Id of the person or organization; null for a group or where it is none of them. */
  readonly entity: string | null;
  readonly name: string;
  readonly type: 'person' | 'org' | 'group';
  /** The name, noun or pronoun that stands for the speaker here. */
  readonly mention: Range | null;
  /** The whole source phrase. */
  readonly source: Range | null;
}

/** Source, cue and content, joined; offsets of the document. */
export interface Attribution extends Range {
  readonly id: string;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly verbatim: readonly Range[];
  readonly content: readonly Range[];
  readonly speaker: SpeakerFinding | null;
  readonly cue: (Range & { readonly lemma: string }) | null;
  readonly confidence: number | null;
}

/** Words between quotation marks that are nobody's. */
export interface ScareQuoteFinding extends Range {
  readonly kind: 'title' | 'term' | 'nickname';
}

export interface Quotes {
  readonly quotes: readonly Attribution[];
  readonly scareQuotes: readonly ScareQuoteFinding[];
}
