import { z } from 'zod';

/** Where a span lies when it does not lie in the article's cleaned text: its title, or the caption of `media[n]`. */
export const Place = z.string().regex(/^(?:title|media\/\d+)$/);
export type Place = z.infer<typeof Place>;

const offset = z.int().nonnegative();

/** `[start, end)` in UTF-16 code units of the cleaned text, or of the text that `in` names. */
export const Span = z.strictObject({ start: offset, end: offset, in: Place.optional() });
export type Span = z.infer<typeof Span>;

/** A span together with its exact words: the slice at `[start, end)` equals `text`, always. */
export const TextSpan = z.strictObject({ ...Span.shape, text: z.string() });
export type TextSpan = z.infer<typeof TextSpan>;

/**
 * One row of a text map: `[start in text, length, start in raw, raw length]`.
 * Equal lengths: kept character for character. Unequal: replaced as a whole (length 0: dropped white space).
 */
export const TextMapRow = z.tuple([offset, offset, offset, offset]);
export type TextMapRow = z.infer<typeof TextMapRow>;

/** Rows in order of the text, without overlaps. */
export const TextMap = z.array(TextMapRow);
export type TextMap = z.infer<typeof TextMap>;

/** A probability between 0 and 1, calibrated on data not trained on; null where no such calibration exists. */
export const Confidence = z.number().min(0).max(1).nullable();
export type Confidence = z.infer<typeof Confidence>;

/** How a number in the text is hedged: "about 51", "more than 51", "less than 51" or plainly "51". */
export const Approximation = z.enum(['exact', 'about', 'more_than', 'less_than']);
export type Approximation = z.infer<typeof Approximation>;
