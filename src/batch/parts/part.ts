import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Correction, ManifestInput } from '../../schema/index.js';

const Numbered = z.strictObject({ line: z.int(), correction: Correction });
const CorrectionProblem = z.strictObject({ line: z.int(), reason: z.string() });

/** `part.json`: what a part is a part of. It is written last: a folder without it is no whole part. */
export const Part = z.strictObject({
  schema: z.literal('racefile.part/1'),
  version: z.string(),
  /** Digest of the program and its models. */
  engine: z.string(),
  part: z.int().positive(),
  of: z.int().positive(),
  inputs: z.array(z.string()),
  /** How many inputs the whole batch has, and a hash of what was read of them. */
  inputCount: z.int().nonnegative(),
  inputDigest: z.string(),
  /** Digest of the packs, corrections and profile that the articles were analysed with. */
  setupDigest: z.string(),
  corrections: z
    .strictObject({ corrections: z.array(Numbered), problems: z.array(CorrectionProblem) })
    .nullable(),
});
export type Part = z.infer<typeof Part>;

/** A line of `entries.jsonl`: an input of the part; where `article` is true, the next line of `articles.jsonl` is it. */
export const PartEntry = z.strictObject({
  number: z.int().nonnegative(),
  input: ManifestInput,
  article: z.boolean(),
  outcomes: z.array(
    z.union([
      z.strictObject({ line: z.int(), did: z.string() }),
      z.strictObject({ line: z.int(), missed: z.string() }),
    ]),
  ),
});
export type PartEntry = z.infer<typeof PartEntry>;

/** Parts that cannot be put together; the message says why. */
export class PartError extends Error {
  readonly code = 'racefile-part';
  override readonly name = 'PartError';
}

/** Reads what a folder is a part of. @throws PartError where it is no whole part */
export function readPart(folder: string): Part {
  const file = path.join(folder, 'part.json');
  if (!existsSync(file)) throw new PartError(`${folder} holds no part.json: it is no part, or not finished`);
  try {
    return Part.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new PartError(`${file} is not what racefile map writes`);
  }
}

/** What all parts of a batch must agree in, and how a difference is told. */
const SAME: readonly (readonly [keyof Part, string])[] = [
  ['engine', 'were made by different versions of racefile'],
  ['of', 'are parts of different numbers of parts'],
  ['inputDigest', 'were made from different inputs'],
  ['setupDigest', 'were made with different corrections, packs or profiles'],
];

/** Checks that folders are all parts of one batch, each once. @throws PartError where they are not */
export function checkParts(parts: readonly { readonly folder: string; readonly part: Part }[]): void {
  const [first, ...others] = parts;
  if (!first) throw new PartError('no part was named');
  for (const { folder, part } of others)
    for (const [field, difference] of SAME)
      if (part[field] !== first.part[field])
        throw new PartError(`${first.folder} and ${folder} ${difference}`);
  const folders = new Map<number, string>();
  for (const { folder, part } of parts) {
    const twin = folders.get(part.part);
    if (twin !== undefined) throw new PartError(`${twin} and ${folder} are both part ${part.part}`);
    folders.set(part.part, folder);
  }
  for (let n = 1; n <= first.part.of; n++)
    if (!folders.has(n)) throw new PartError(`part ${n} of ${first.part.of} is missing`);
}
