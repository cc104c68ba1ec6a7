/** Words of a text without case and marks. */
export const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The runs of `size` words of a text; of a shorter text the whole. */
export function shinglesOf(words: readonly string[], size: number): Set<string> {
  const shingles = new Set<string>();
  for (let i = 0; i + size <= words.length; i++) shingles.add(words.slice(i, i + size).join(' '));
  if (words.length > 0 && shingles.size === 0) shingles.add(words.join(' '));
  return shingles;
}
