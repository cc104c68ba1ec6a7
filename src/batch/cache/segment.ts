import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { KEY_BYTES } from './key.js';

/** Of each entry: its key, the length of its content, and a checksum of the content. */
const HEAD_BYTES = KEY_BYTES + 8;

/** Where an entry lies. */
export interface Place {
  readonly segment: Segment;
  readonly at: number;
  readonly length: number;
}

/**
 * A file of the cache: entries one after the other, written by one run and read by any. A run that is killed leaves at
 * most one entry torn, at the end; the checksum tells.
 */
export class Segment {
  readonly #descriptor: number;
  #size = 0;
  /** Whether an entry of it was used since it was opened. */
  isUsed = false;

  private constructor(
    readonly file: string,
    descriptor: number,
  ) {
    this.#descriptor = descriptor;
  }

  /** Begins a segment of our own. */
  static create(file: string): Segment {
    return new Segment(file, openSync(file, 'wx+'));
  }

  /** Opens one that was written before, or is being written by another run, and tells of each whole entry. */
  static open(file: string, onEntry: (key: string, place: Place) => void): Segment {
    const segment = new Segment(file, openSync(file, 'r'));
    const end = fstatSync(segment.#descriptor).size;
    const head = Buffer.alloc(HEAD_BYTES);
    while (segment.#size + HEAD_BYTES <= end) {
      readSync(segment.#descriptor, head, 0, HEAD_BYTES, segment.#size);
      const length = head.readUInt32LE(KEY_BYTES);
      const at = segment.#size;
      if (at + HEAD_BYTES + length > end) break;
      onEntry(head.toString('latin1', 0, KEY_BYTES), { segment, at, length });
      segment.#size += HEAD_BYTES + length;
    }
    return segment;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds an entry. @throws where it cannot be written */
  add(key: Buffer, content: Buffer): Place {
    const head = Buffer.alloc(HEAD_BYTES);
    key.copy(head);
    head.writeUInt32LE(content.length, KEY_BYTES);
    head.writeUInt32LE(crc32(content), KEY_BYTES + 4);
    const entry = Buffer.concat([head, content]);
    const at = this.#size;
    let written = 0;
    while (written < entry.length)
      written += writeSync(this.#descriptor, entry, written, entry.length - written, at + written);
    this.#size += entry.length;
    return { segment: this, at, length: content.length };
  }

  /** The content of an entry; null where it is not what was written. */
  read({ at, length }: Place): Buffer | null {
    const entry = Buffer.alloc(HEAD_BYTES + length);
    if (readSync(this.#descriptor, entry, 0, entry.length, at) < entry.length) return null;
    const content = entry.subarray(HEAD_BYTES);
    if (entry.readUInt32LE(KEY_BYTES + 4) !== crc32(content)) return null;
    this.isUsed = true;
    return content;
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}
