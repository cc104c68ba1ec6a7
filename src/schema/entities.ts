import { z } from 'zod';
import { Corrected } from './corrected.js';
import { Span, TextSpan } from './span.js';

/** One stretch of text that refers to something: by name, by a noun phrase ("the Democrat") or by a pronoun. */
export const Mention = z.strictObject({ ...TextSpan.shape, kind: z.enum(['name', 'nominal', 'pronoun']) });
export type Mention = z.infer<typeof Mention>;

/** The letter a party goes by: Democratic, Republican, Libertarian, Green, independent. */
export const PartyLetter = z.enum(['D', 'R', 'L', 'G', 'I']);
export type PartyLetter = z.infer<typeof PartyLetter>;

/** Ids of the same thing in public registers. */
export const Link = z.strictObject({
  bioguide: z.string().nullable().optional(),
  wikidata: z.string().nullable().optional(),
});
export type Link = z.infer<typeof Link>;

export const Person = z.strictObject({
  id: z.string().regex(/^p\d+$/),
  /** The fullest form in the text. */
  name: z.string(),
  given: z.string().nullable(),
  family: z.string().nullable(),
  party: PartyLetter.nullable(),
  link: Link.nullable(),
  mentions: z.array(Mention),
  corrected: Corrected,
});
export type Person = z.infer<typeof Person>;

export const OrganizationKind = z.enum([
  'party',
  'committee',
  'media',
  'agency',
  'legislature',
  'company',
  'other',
]);
export type OrganizationKind = z.infer<typeof OrganizationKind>;

export const Organization = z.strictObject({
  id: z.string().regex(/^g\d+$/),
  name: z.string(),
  kind: OrganizationKind,
  mentions: z.array(Mention),
});
export type Organization = z.infer<typeof Organization>;

export const PlaceKind = z.enum(['country', 'state', 'county', 'city', 'district', 'region', 'building']);
export type PlaceKind = z.infer<typeof PlaceKind>;

export const PlaceEntity = z.strictObject({
  id: z.string().regex(/^l\d+$/),
  name: z.string(),
  kind: PlaceKind,
  /** Open Civic Data division id; null where the text does not tell which division it is. */
  division: z.string().startsWith('ocd-division/').nullable(),
  fips: z.string().nullable(),
  mentions: z.array(Mention),
});
export type PlaceEntity = z.infer<typeof PlaceEntity>;

export const OfficeLevel = z.enum(['federal', 'state', 'local', 'party', 'staff']);
export type OfficeLevel = z.infer<typeof OfficeLevel>;

export const Office = z.strictObject({
  id: z.string().regex(/^o\d+$/),
  title: z.string(),
  level: OfficeLevel,
  body: z.string().nullable(),
  division: z.string().startsWith('ocd-division/').nullable(),
  mentions: z.array(Mention),
});
export type Office = z.infer<typeof Office>;

/** A person with an office or title that the text gives them. */
export const Role = z.strictObject({
  person: z.string(),
  office: z.string().nullable(),
  /** The title as the text says it. */
  title: z.string(),
  status: z.enum(['current', 'former', 'candidate', 'nominee']),
  evidence: z.strictObject({ ...Span.shape, text: z.string() }),
});
export type Role = z.infer<typeof Role>;
