import type { RawArticle } from '../ingest/raw-article.js';
import { contentId, sha256Bytes } from '../text/hash.js';

/** The id of an article in a batch; `duplicate` where the very same article was read before. */
export interface GivenId {
  readonly id: string;
  readonly duplicate: boolean;
}

/** So much of a hash tells articles apart. */
const HASH_BYTES = 16;

/** Gives every article of a batch an id of its own: a second, different article with a taken id gets "-2", "-3". */
export class ArticleIds {
  /** Of each id the article that has it, as half of a hash, in as many characters as it has bytes. */
  readonly #taken = new Map<string, string>();

  give({ id, meta, raw }: RawArticle): GivenId {
    const wanted = id ?? contentId(meta.title, raw);
    const content = sha256Bytes(`${meta.title ?? ''}\n${raw}`).toString('latin1', 0, HASH_BYTES);
    for (let n = 1; ; n++) {
      const given = n === 1 ? wanted : `${wanted}-${n}`;
      const before = this.#taken.get(given);
      if (before === content) return { id: given, duplicate: true };
      if (before !== undefined) continue;
      this.#taken.set(given, content);
      return { id: given, duplicate: false };
    }
  }
}
