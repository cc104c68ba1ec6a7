import { z } from 'zod';

/** Something that went wrong or looked wrong; work goes on, and the reader of the output is told. */
export const Problem = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  /** One plain line. */
  reason: z.string(),
});
export type Problem = z.infer<typeof Problem>;
