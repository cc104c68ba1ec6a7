import type { RawArticle } from '../ingest/raw-article.js';
import { contentId, sha256 } from '../text/hash.js';

/** The id of an article in a batch; `duplicate` where the very same article was read before. */
export interface GivenId {
  readonly id: string;
  readonly duplicate: boolean;
}

/** Gives every article of a batch an id of its own: a second, different article with a taken id gets "-2", "-3". */
export class ArticleIds {
  readonly #taken = new Map<string, string>();

  give({ id, meta, raw }: RawArticle): GivenId {
    const wanted = id ?? contentId(meta.title, raw);
    const content = sha256(`${meta.title ?? ''}\n${raw}`);
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
