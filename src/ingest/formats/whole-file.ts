import type { Problem } from '../../schema/index.js';
import { sha256 } from '../../text/hash.js';
import { binaryKind } from '../decode/binary.js';
import { decode } from '../decode/decode.js';
import { type Input, readAll } from '../input/bytes.js';
import type { Limits } from '../limits.js';
import type { Origin } from './format.js';

/** A file that was read and decoded as a whole. */
export interface DecodedFile {
  readonly text: string;
  readonly origin: Origin;
  readonly problems: readonly Problem[];
}

/**
 * Reads a whole file of text.
 *
 * @param declared finds the encoding that the bytes themselves declare
 * @throws LimitError where it is too large; Error where it is no text
 */
export async function readWholeFile(
  input: Input,
  format: string,
  { fileBytes }: Limits,
  declared: (bytes: Uint8Array) => string | null = () => null,
): Promise<DecodedFile> {
  return decodeWhole(
    await readAll(input.open(), fileBytes),
    { file: input.file, item: input.item, format },
    declared,
  );
}

/** The same for bytes that are read already. */
export function decodeWhole(
  bytes: Buffer,
  where: Pick<Origin, 'file' | 'item' | 'format'>,
  declared: (bytes: Uint8Array) => string | null = () => null,
): DecodedFile {
  const binary = binaryKind(bytes);
  if (binary !== null) throw new Error(binary);
  const { text, encoding, strayBytes } = decode(bytes, declared(bytes));
  const origin = { ...where, encoding, bytes: bytes.length, sha256: sha256(bytes) };
  return { text, origin, problems: strayProblem(strayBytes) };
}

/** Tells of bytes that are in another encoding than the rest. */
export const strayProblem = (strayBytes: number): Problem[] =>
  strayBytes === 0
    ? []
    : [
        {
          rule: 'encoding',
          severity: 'warning',
          reason: `${strayBytes} byte${strayBytes === 1 ? ' is' : 's are'} not UTF-8 as the rest; read as windows-1252`,
        },
      ];
