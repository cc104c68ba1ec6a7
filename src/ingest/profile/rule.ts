import type { Meta } from '../../schema/index.js';
import { type CleaningRule, paragraphRule } from '../clean/page.js';
import { lineKey, type Profile, publisherKey } from './profile.js';

/** The rule that removes what a profile has learned of an article's publisher; null where it knows nothing of it. */
export function profileRule(profile: Profile, meta: Meta): CleaningRule | null {
  const key = publisherKey(meta);
  const known = key === null ? undefined : profile.publishers.find(({ publisher }) => publisher === key);
  if (!known) return null;
  const lines = new Set(known.lines.filter(({ remove }) => remove).map(({ line }) => line));
  if (lines.size === 0) return null;
  return paragraphRule('profile', ({ text }) => lines.has(lineKey(text)));
}
