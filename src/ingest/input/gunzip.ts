import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { LimitError, type Limits, sizeOf } from '../limits.js';
import type { ByteStream } from './bytes.js';

/** Bytes that an archive has given so far, for what it holds. */
export class UnpackGuard {
  #packed = 0;
  #unpacked = 0;

  constructor(readonly limits: Pick<Limits, 'unpackRatio' | 'unpackFreeBytes'>) {}

  packed(bytes: number): void {
    this.#packed += bytes;
  }

  /** @throws LimitError where the archive has given so much more than it holds that it can only be meant to */
  unpacked(bytes: number): void {
    this.#unpacked += bytes;
    const { unpackRatio, unpackFreeBytes } = this.limits;
    if (this.#unpacked > unpackFreeBytes && this.#unpacked > unpackRatio * this.#packed)
      throw new LimitError(
        `unpacks to more than ${unpackRatio} times its size (${sizeOf(this.#unpacked)} and more): a bomb?`,
      );
  }
}

/**
 * Unpacks gzip, several members one after the other as crawls write them.
 *
 * @throws LimitError by the guard; an error with a zlib code where the data are broken
 */
export async function* gunzip(packed: ByteStream, guard: UnpackGuard): ByteStream {
  const source = Readable.from(counted(packed, guard));
  const unpacker = createGunzip();
  source.on('error', (error) => unpacker.destroy(error));
  source.pipe(unpacker);
  try {
    for await (const chunk of unpacker as AsyncIterable<Buffer>) {
      guard.unpacked(chunk.length);
      yield chunk;
    }
  } finally {
    source.destroy();
    unpacker.destroy();
  }
}

async function* counted(packed: ByteStream, guard: UnpackGuard): ByteStream {
  for await (const chunk of packed) {
    guard.packed(chunk.length);
    yield chunk;
  }
}
