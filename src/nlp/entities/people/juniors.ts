import type { PersonGroup } from './group.js';
import type { PersonMention } from './person-mention.js';

const isPlainBefore = (plain: PersonMention, junior: PersonMention): boolean =>
  junior.suffix !== null && plain.suffix === null && plain.inText && plain.start < junior.start;

/**
 * Whether one of two is named after the other and is somebody else: "President Roy Bell said … emails of Roy Bell Jr."
 * Whoever bears a suffix is introduced with it and may then go without, not the other way round. A headline introduces
 * nobody.
 */
export const isJuniorOf = (a: PersonMention, b: PersonMention): boolean =>
  a.given === b.given && (isPlainBefore(a, b) || isPlainBefore(b, a));

/**
 * Those who bear a suffix and whom a surname alone does not mean: it stands for another who was spoken of before
 * ("Mr. Bell’s company … Roy Bell Jr. … Mr. Bell tweeted"), by his full name or, if the article names nobody else of
 * the surname, by that alone.
 */
export function juniorsOf(
  groups: readonly PersonGroup[],
  mentions: readonly PersonMention[],
): ReadonlySet<PersonGroup> {
  const juniors = new Set<PersonGroup>();
  for (const group of groups) {
    const first = group.full.reduce((a, b) => (a.start < b.start ? a : b));
    if (group.full.some(({ suffix }) => suffix === null) || first.suffix === null) continue;
    const namesakes = groups.filter((other) => other !== group && other.full[0]!.family === first.family);
    const isNamedAfter =
      namesakes.length > 0
        ? namesakes.some((other) => other.full.some((mention) => isJuniorOf(mention, first)))
        : mentions.some(
            (mention) =>
              mention.given === null && mention.family === first.family && isPlainBefore(mention, first),
          );
    if (isNamedAfter) juniors.add(group);
  }
  return juniors;
}
