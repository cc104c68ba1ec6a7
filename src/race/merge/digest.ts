import type { ArticleRecord, Fact, Link, PartyLetter } from '../../schema/index.js';

/**
 * What merging needs of an article: small enough to hold for all articles of a batch at once, and to be sent
 * from the machine that read the article to the one that merges.
 */
export interface RaceDigest {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly people: readonly DigestPerson[];
  /** Quotes of people of the article. */
  readonly quotes: readonly { readonly id: string; readonly speaker: string }[];
  readonly facts: readonly Fact[];
}

export interface DigestPerson {
  readonly id: string;
  readonly name: string;
  readonly party: PartyLetter | null;
  readonly link: Link | null;
  readonly mentions: number;
}

export function digest({ id, meta, people, quotes, facts }: ArticleRecord): RaceDigest {
  return {
    id,
    title: meta.title,
    publisher: meta.publisher,
    published: meta.published,
    url: meta.url,
    people: people.map(({ id: person, name, party, link, mentions }) => ({
      id: person,
      name,
      party,
      link,
      mentions: mentions.length,
    })),
    quotes: quotes.flatMap((quote) => {
      const speaker = quote.speaker?.entity;
      return speaker ? [{ id: quote.id, speaker }] : [];
    }),
    facts,
  };
}

/** Orders articles by their day of publication, undated ones last, then by id: the same for any order of input. */
export function inOrder<T extends Pick<RaceDigest, 'published' | 'id'>>(digests: readonly T[]): T[] {
  return [...digests].sort(
    (a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id),
  );
}

/** Order of code units, the same in every locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
