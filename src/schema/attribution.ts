import { z } from 'zod';
import { Corrected } from './corrected.js';
import { Confidence, TextSpan } from './span.js';

/** Who is credited with the words of a quote. */
export const Speaker = z.strictObject({
  /** Id of the person or organization in this record; null for a group or where it is none of them. */
  entity: z.string().nullable(),
  name: z.string(),
  type: z.enum(['person', 'org', 'group']),
  /** The name, noun or pronoun that stands for the speaker here; null where none does. */
  mention: TextSpan.nullable(),
  /** The whole source phrase: "Ossoff, a former congressional aide,". */
  source: TextSpan.nullable(),
});
export type Speaker = z.infer<typeof Speaker>;

export const Cue = z.strictObject({ ...TextSpan.shape, lemma: z.string() });
export type Cue = z.infer<typeof Cue>;

/** Something somebody is credited with having said or written. */
export const Quote = z.strictObject({
  id: z.string().regex(/^q\d+$/),
  /** The envelope: from the first to the last word of what was said. */
  ...TextSpan.shape,
  /** All, some or none of its words stand between quotation marks. */
  kind: z.enum(['direct', 'mixed', 'indirect']),
  /** Every stretch between quotation marks, the marks left out, one a paragraph. */
  verbatim: z.array(TextSpan),
  /** The whole of what is reported, in pieces where the cue or a paragraph break splits it. */
  content: z.array(TextSpan),
  /** Null: the text does not tell. */
  speaker: Speaker.nullable(),
  cue: Cue.nullable(),
  confidence: Confidence,
  corrected: Corrected,
});
export type Quote = z.infer<typeof Quote>;

/** Words in quotation marks that are nobody's: a show's title, a nickname, a term. */
export const ScareQuote = z.strictObject({ ...TextSpan.shape, kind: z.enum(['title', 'term', 'nickname']) });
export type ScareQuote = z.infer<typeof ScareQuote>;

/** A check-worthy sentence. */
export const Claim = z.strictObject({
  ...TextSpan.shape,
  score: z.number().min(0).max(1),
  /** Id of the quote's speaker where somebody says it; null where the article does. */
  speaker: z.string().nullable(),
  /** Indexes into the record's numbers. */
  numbers: z.array(z.int().nonnegative()),
  reasons: z.array(z.string()),
});
export type Claim = z.infer<typeof Claim>;
