import { FIRST_NAMES } from '../../../knowledge/first-names.js';
import type { Gender, PersonMention } from './person-mention.js';

/** The sex that titles tell, else the first name; null where neither does or titles disagree. */
export function genderOf(mentions: readonly PersonMention[]): Gender | null {
  const told = new Set(mentions.map((mention) => mention.titleGender).filter((gender) => gender !== null));
  if (told.size === 1) return [...told][0]!;
  if (told.size > 1) return null;
  for (const { given, words } of mentions) {
    // "J. Roy Bell" goes by his second name.
    const first = given && given.length > 1 ? given : given ? words[1] : null;
    const gender = first ? FIRST_NAMES.get(first) : null;
    if (gender) return gender;
  }
  return null;
}
