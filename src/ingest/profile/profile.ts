import { z } from 'zod';
import type { Meta } from '../../schema/index.js';

/** Why a recurring line is taken for dirt: where it stands, or what it looks like; frequency alone is no reason. */
export const ProfileReason = z.enum([
  'stands at the end',
  'stands at the beginning',
  'looks like a label',
  'undecided',
]);
export type ProfileReason = z.infer<typeof ProfileReason>;

export const ProfileLine = z.strictObject({
  /** Without case, digits as 0: what is compared. */
  line: z.string(),
  /** As it stood where it was first seen. */
  example: z.string(),
  articles: z.int().positive(),
  reason: ProfileReason,
  /** Whether cleaning removes it. A reader may change this. */
  remove: z.boolean(),
});
export type ProfileLine = z.infer<typeof ProfileLine>;

/** Lines that recur in the articles of each publisher, learned by `racefile profile` and used by `--profile`. */
export const Profile = z.strictObject({
  schema: z.literal('racefile.profile/1'),
  publishers: z.array(
    z.strictObject({ publisher: z.string(), articles: z.int().positive(), lines: z.array(ProfileLine) }),
  ),
});
export type Profile = z.infer<typeof Profile>;

/** Something is wrong with a profile file. */
export class ProfileError extends Error {
  readonly code = 'PROFILE';
  override readonly name = 'ProfileError';
}

/**
 * Reads a profile from the text of its file.
 *
 * @throws ProfileError with one plain line
 */
export function parseProfile(json: string): Profile {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new ProfileError('the profile is not valid JSON');
  }
  const parsed = Profile.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ProfileError(`not a profile: ${issue?.path.join('.') || 'the file'}: ${issue?.message}`);
}

/** A profile as the text of its file: the same profile, the same bytes. */
export const renderProfile = (profile: Profile): string => `${JSON.stringify(profile, null, 2)}\n`;

/** What a publisher is known by: its name, else the host of the address; null where the article tells neither. */
export function publisherKey({ publisher, url }: Pick<Meta, 'publisher' | 'url'>): string | null {
  if (publisher !== null && publisher.trim() !== '') return publisher.trim().toLowerCase();
  const host = /^https?:\/\/(?:www\.)?(?<host>[^/:?#]+)/i.exec(url ?? '')?.groups?.host;
  return host?.toLowerCase() ?? null;
}

/** A line without case, with 0 for every number: "Slideshow (6 Images)" and "(12 images)" are one. */
export const lineKey = (line: string): string =>
  line.toLowerCase().replace(/\d+/g, '0').replace(/\s+/g, ' ').trim();
