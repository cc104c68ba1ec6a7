const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', '&']);

/** "Alder Action League" is AAL: the first letters of the words of a name, small words left out. */
export const initialsOfWords = (words: readonly string[]): string =>
  words
    .filter((word) => word !== '' && !SMALL.has(word.toLowerCase()))
    .map((word) => word[0]!.toUpperCase())
    .join('');
