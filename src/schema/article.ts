import { z } from 'zod';
import { Claim, Quote, ScareQuote } from './attribution.js';
import { AppliedCorrection } from './corrections.js';
import { Office, Organization, Person, PlaceEntity, Role } from './entities.js';
import { Fact } from './fact.js';
import { DateFinding, NumberFinding } from './measures.js';
import { Span, TextMap } from './span.js';

/** Where the article was read from. */
export const Source = z.strictObject({
  /** Path relative to the input folder, with forward slashes. */
  file: z.string(),
  /** Line of a .jsonl, row of a .csv, record of a .warc, entry of a .zip; null where the file is one article. */
  item: z.union([z.int().positive(), z.string()]).nullable(),
  format: z.string(),
  encoding: z.string(),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Source = z.infer<typeof Source>;

/** What the input itself says about the article. */
export const Meta = z.strictObject({
  title: z.string().nullable(),
  byline: z.array(z.string()),
  publisher: z.string().nullable(),
  /** ISO 8601, with a time where it is known. */
  published: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/)
    .nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
});
export type Meta = z.infer<typeof Meta>;

const RawSpan = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });

/** A passage of the raw text that cleaning took out, with the rule that did. */
export const Removal = z.strictObject({
  rule: z.string(),
  text: z.string(),
  raw: RawSpan,
  /** Raw span of the copy that was kept. */
  copyOf: RawSpan.nullable(),
});
export type Removal = z.infer<typeof Removal>;

/** A caption or an embed, kept once as data beside the text. */
export const Media = z.strictObject({
  kind: z.enum(['image', 'video', 'embed']),
  text: z.string(),
  textMap: TextMap,
  credit: z.string().nullable(),
  /** The account of an embedded post, "@handle". */
  account: z.string().nullable(),
});
export type Media = z.infer<typeof Media>;

export const FlagKind = z.enum([
  'spliced',
  'truncated',
  'unattributed-quote',
  'no-date',
  'non-English',
  'opinion',
]);
export type FlagKind = z.infer<typeof FlagKind>;

/** A doubt about the article itself, with its place and a plain reason. */
export const Flag = z.strictObject({
  flag: FlagKind,
  why: z.string(),
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
});
export type Flag = z.infer<typeof Flag>;

/** One line of `articles.jsonl`: everything found in one article. It depends on that article and the options alone. */
export const ArticleRecord = z.strictObject({
  schema: z.literal('racefile.article/1'),
  offsetUnit: z.literal('utf-16'),
  id: z.string(),
  source: Source,
  meta: Meta,
  text: z.string(),
  textMap: TextMap,
  removed: z.array(Removal),
  media: z.array(Media),
  flags: z.array(Flag),
  sentences: z.array(Span),
  people: z.array(Person),
  organizations: z.array(Organization),
  places: z.array(PlaceEntity),
  offices: z.array(Office),
  roles: z.array(Role),
  numbers: z.array(NumberFinding),
  dates: z.array(DateFinding),
  quotes: z.array(Quote),
  scareQuotes: z.array(ScareQuote),
  claims: z.array(Claim),
  facts: z.array(Fact),
  /** What corrections of people's hands did; left out where none touched the article. */
  corrections: z.array(AppliedCorrection).optional(),
});
export type ArticleRecord = z.infer<typeof ArticleRecord>;
