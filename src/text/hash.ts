import { createHash } from 'node:crypto';

/** SHA-256 of bytes or of a text in UTF-8, as 64 hex digits. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** The same as 32 bytes. */
export const sha256Bytes = (content: string): Buffer => createHash('sha256').update(content).digest();

/** The id of an article that brings none: the first 16 hex digits of the hash of its title and raw text. */
export const contentId = (title: string | null, raw: string): string =>
  sha256(`${title ?? ''}\n${raw}`).slice(0, 16);
