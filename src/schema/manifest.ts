import { z } from 'zod';

/** What became of one input. */
export const InputStatus = z.enum(['ok', 'empty', 'duplicate-id', 'unreadable']);
export type InputStatus = z.infer<typeof InputStatus>;

export const ManifestInput = z.strictObject({
  file: z.string(),
  item: z.union([z.int().positive(), z.string()]).nullable(),
  status: InputStatus,
  /** Id of the article it became. */
  id: z.string().nullable(),
  sha256: z.string().nullable(),
  /** One line where the status is not ok, and where something about an ok input is worth knowing. */
  reason: z.string().nullable(),
});
export type ManifestInput = z.infer<typeof ManifestInput>;

/** `manifest.json`: the only output that holds times. */
export const Manifest = z.strictObject({
  schema: z.literal('racefile.manifest/1'),
  version: z.string(),
  node: z.string(),
  options: z.record(z.string(), z.unknown()),
  startedAt: z.string(),
  finishedAt: z.string(),
  seconds: z.number().nonnegative(),
  counts: z.record(z.string(), z.int().nonnegative()),
  outputs: z.array(z.string()),
  /** SHA-256 of every output but this one, by its name. */
  digests: z.record(z.string(), z.string()).optional(),
  /** Where corrections were given: how many there were and counted, and which did not, with the reason. */
  corrections: z
    .strictObject({
      given: z.int().nonnegative(),
      applied: z.int().nonnegative(),
      unapplied: z.array(
        z.strictObject({
          line: z.int().positive(),
          action: z.string().nullable(),
          article: z.string().nullable(),
          reason: z.string(),
        }),
      ),
    })
    .optional(),
  inputs: z.array(ManifestInput),
});
export type Manifest = z.infer<typeof Manifest>;
