import { z } from 'zod';
import { Link, PartyLetter } from './entities.js';

/** One line of `clusters.jsonl`: copies of one story. */
export const Cluster = z.strictObject({
  /** Id of the article that stands for the story: the earliest, then the fullest. */
  canonical: z.string(),
  articles: z
    .array(
      z.strictObject({
        id: z.string(),
        /** Similarity to the canonical article, 0 to 1. */
        jaccard: z.number().min(0).max(1),
        /** Share of the smaller article's shingles that the other has too, 0 to 1. */
        containment: z.number().min(0).max(1),
      }),
    )
    .min(2),
});
export type Cluster = z.infer<typeof Cluster>;

/** One line of `people.jsonl`: a person over all articles. */
export const CollectedPerson = z.strictObject({
  id: z.string(),
  name: z.string(),
  party: PartyLetter.nullable(),
  link: Link.nullable(),
  roles: z.array(z.string()),
  mentions: z.int().nonnegative(),
  quotes: z.int().nonnegative(),
  races: z.array(z.string()),
  /** Where the person stands in each article, and why that article's person is this one. */
  articles: z.array(
    z.strictObject({
      article: z.string(),
      person: z.string(),
      name: z.string(),
      mentions: z.int().nonnegative(),
      why: z.string(),
    }),
  ),
});
export type CollectedPerson = z.infer<typeof CollectedPerson>;
