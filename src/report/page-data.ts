import type { ArticleRecord, CollectedPerson, Place, Race } from '../schema/index.js';

/**
 * What `report.html` carries, in chunks: each is JSON, deflated, in base64, inside a script element that no
 * browser runs. `start` is read at once, the others when a view needs them.
 */
export interface PageStart {
  readonly version: string;
  /** How many articles the run has, and how many of them the page holds. */
  readonly total: number;
  readonly articles: readonly PageArticle[];
  readonly races: readonly Race[];
  readonly counts: PageCounts;
  /** Articles to a chunk: article n of the list is in chunk `articles-<floor(n / chunk)>`. */
  readonly chunk: number;
  /** Inputs that became no article. */
  readonly unread: readonly { readonly input: string; readonly status: string; readonly reason: string }[];
}

/** How many there are in the whole run; the page may hold fewer. */
export interface PageCounts {
  readonly races: number;
  readonly quotes: number;
  readonly facts: number;
  readonly people: number;
  readonly removed: number;
  readonly unread: number;
  readonly places: number;
}

/** An article as lists show it. */
export interface PageArticle {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** Its first words, where it has no title. */
  readonly opening: string;
  readonly words: number;
  readonly quotes: number;
  readonly facts: number;
  readonly removed: number;
  readonly flags: readonly string[];
  /** Ids of the races it tells of. */
  readonly races: readonly string[];
  /** Id of the article whose story it copies; null where it stands for itself. */
  readonly copyOf: string | null;
  /** How many corrections touched it. */
  readonly corrected: number;
}

/** Chunk `quotes`: every quote, in the order of the articles. */
export interface PageQuote {
  /** Index of its article. */
  readonly article: number;
  readonly id: string;
  readonly text: string;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speaker: string | null;
  readonly speakerType: 'person' | 'org' | 'group' | null;
  /** Id over all articles, where the speaker is a person. */
  readonly person: string | null;
  readonly cue: string | null;
  readonly confidence: number | null;
  readonly start: number;
  readonly end: number;
  readonly in?: Place | undefined;
  readonly corrected?: string | undefined;
  /** Its turn among quotes of the same article with the same words, from 1; left out where it is the only one. */
  readonly nth?: number;
}

/** Chunk `people`. */
export interface PagePerson extends CollectedPerson {
  /** In how many articles of the run; left out where the page holds all of them. */
  readonly inArticles?: number;
}

/** Chunk `places`: a place over all articles. */
export interface PagePlace {
  readonly name: string;
  readonly kind: ArticleRecord['places'][number]['kind'];
  readonly division: string | null;
  readonly fips: string | null;
  /** Postal code of the state it lies in, or is. */
  readonly state: string | null;
  readonly mentions: number;
  /** Where it is named first in each article: index of the article and span. */
  readonly sightings: readonly (readonly [
    article: number,
    start: number,
    end: number,
    place: Place | null,
  ])[];
}

/** Chunk `shapes`: outlines for the map, as SVG path data in one plane. */
export interface PageShapes {
  readonly width: number;
  readonly height: number;
  readonly states: readonly { readonly code: string; readonly name: string; readonly path: string }[];
  /** The counties that articles name. */
  readonly counties: readonly { readonly fips: string; readonly path: string }[];
}

/** Chunk `articles-<n>`: the records of some articles, whole. */
export type PageRecords = readonly ArticleRecord[];

/** The id of the element that holds a chunk. */
export const chunkId = (name: string): string => `racefile-${name}`;
