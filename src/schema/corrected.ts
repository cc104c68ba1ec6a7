import { z } from 'zod';

/** What corrections did to a thing, in the order they were made; left out where none touched it. */
export const Corrected = z.string().optional();
export type Corrected = z.infer<typeof Corrected>;
