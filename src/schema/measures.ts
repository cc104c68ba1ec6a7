import { z } from 'zod';
import { Approximation, TextSpan } from './span.js';

export const NumberKind = z.enum([
  'percent',
  'points',
  'money',
  'votes',
  'count',
  'ordinal',
  'fraction',
  'year',
  'age',
  'duration',
  'phone',
  'other',
]);
export type NumberKind = z.infer<typeof NumberKind>;

/** A number in the text: percentages as 51 for "51%", money in whole currency units, fractions as 0 to 1. */
export const NumberFinding = z.strictObject({
  ...TextSpan.shape,
  kind: NumberKind,
  value: z.number().nullable(),
  /** Bounds of a range or of a hedged number; null where the text sets none. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  approx: Approximation,
  /** Currency code, or the thing counted ("precincts"). */
  unit: z.string().nullable(),
  /** The whole of which the value is a part: 210 in "97 of 210 precincts". */
  of: z.number().nullable(),
});
export type NumberFinding = z.infer<typeof NumberFinding>;

export const DateGrain = z.enum(['day', 'week', 'month', 'quarter', 'year', 'decade', 'time']);
export type DateGrain = z.infer<typeof DateGrain>;

/** ISO 8601 to the precision known: 2017-06-20, 2017-06, 2017. */
export const IsoDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

export const DateFinding = z.strictObject({
  ...TextSpan.shape,
  /** Null where it would take a publication date that the article lacks. */
  value: IsoDate.nullable(),
  grain: DateGrain,
  low: IsoDate.nullable(),
  high: IsoDate.nullable(),
  resolvedBy: z.enum(['explicit', 'publication-date', 'context']).nullable(),
});
export type DateFinding = z.infer<typeof DateFinding>;
