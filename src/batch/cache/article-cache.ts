import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import type { ArticleProduct } from '../workers/article-task.js';
import { decodeProduct, encodeProduct } from '../workers/product-codec.js';
import { type Place, Segment } from './segment.js';

const pack = promisify(brotliCompress);
const unpack = promisify(brotliDecompress);
/** Its quickest way takes a third of the time of deflate's, and packs more tightly; what is packed is a few windows long at most. */
const QUICKLY = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 0, [constants.BROTLI_PARAM_LGWIN]: 18 },
};

const ENDING = '.segment';
/** Bytes of a segment, at most: what is thrown away is thrown away in these. */
const SEGMENT_BYTES = 64 << 20;

/**
 * Results of earlier runs, in a folder. Any number of runs can use it at once: each writes files of its own and reads
 * those of all that came before. Where it grows over its bound, what was not used for longest goes. Nothing depends
 * on it: an entry that cannot be read is no entry, and where nothing can be written the cache only stops growing.
 */
export class ArticleCache {
  readonly #folder: string;
  readonly #bound: number;
  readonly #segments = new Set<Segment>();
  readonly #places = new Map<string, Place>();
  #own: Segment | null = null;
  #count = 0;
  #isFull = false;

  /** @param bound bytes that the folder may hold */
  constructor(folder: string, bound: number) {
    this.#folder = folder;
    this.#bound = bound;
    try {
      mkdirSync(folder, { recursive: true });
      this.#evict();
      for (const name of this.#names()) this.#openSegment(path.join(folder, name));
    } catch {
      this.#isFull = true;
    }
  }

  async get(key: Buffer): Promise<ArticleProduct | null> {
    const place = this.#places.get(key.toString('latin1'));
    if (!place) return null;
    try {
      const content = place.segment.read(place);
      return content && decodeProduct(await unpack(content));
    } catch {
      return null;
    }
  }

  async put(key: Buffer, product: ArticleProduct): Promise<void> {
    if (this.#isFull) return;
    const content = await pack(encodeProduct(product), QUICKLY);
    // Closed in the meantime, perhaps.
    if (this.#isFull) return;
    try {
      const segment = this.#segmentWithRoom();
      this.#places.set(key.toString('latin1'), segment.add(key, content));
    } catch {
      this.#isFull = true;
    }
  }

  /** Whether the cache cannot be written any more. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** Nothing is kept from here on. */
  close(): void {
    this.#isFull = true;
    const now = new Date();
    for (const segment of this.#segments) {
      segment.close();
      // Used today: it is the last to go.
      if (segment.isUsed) tryTo(() => utimesSync(segment.file, now, now));
    }
    this.#segments.clear();
    this.#places.clear();
    tryTo(() => this.#evict());
  }

  #names(): string[] {
    return readdirSync(this.#folder)
      .filter((name) => name.endsWith(ENDING))
      .sort();
  }

  #openSegment(file: string): void {
    // Another run may throw it away at this moment.
    tryTo(() => this.#segments.add(Segment.open(file, (key, place) => this.#places.set(key, place))));
  }

  #segmentWithRoom(): Segment {
    if (this.#own && this.#own.size < Math.min(SEGMENT_BYTES, this.#bound / 8)) return this.#own;
    if (this.#own) this.#evict();
    const name = `${Date.now().toString(36)}-${process.pid}-${++this.#count}${ENDING}`;
    this.#own = Segment.create(path.join(this.#folder, name));
    this.#segments.add(this.#own);
    return this.#own;
  }

  /** Throws away what was not used for longest, until the rest is within the bound. */
  #evict(): void {
    const files = this.#names().flatMap((name) => {
      const file = path.join(this.#folder, name);
      const info = statSync(file, { throwIfNoEntry: false });
      return info ? [{ file, size: info.size, used: info.mtimeMs }] : [];
    });
    let size = files.reduce((sum, file) => sum + file.size, 0);
    for (const file of files.sort((a, b) => a.used - b.used)) {
      if (size <= this.#bound) return;
      tryTo(() => rmSync(file.file, { force: true }));
      size -= file.size;
    }
  }
}

function tryTo(act: () => void): void {
  try {
    act();
  } catch {
    // The cache does without.
  }
}
