const MARKS = /\p{Mn}/gu;
const QUOTES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};

/** Lower case without accents and curly quotes, as long as the text itself, so that places in both are the same. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text;
  return same.replace(/[^\0-~]/gu, (letter) => {
    const plain = QUOTES[letter] ?? letter.normalize('NFD').replace(MARKS, '');
    return plain.length === letter.length ? plain : letter;
  });
}

/** The words of a search; what stands in quotation marks is one. */
export function wordsOf(search: string): string[] {
  return [...fold(search).matchAll(/"([^"]+)"|[^\s"]+/g)].map(([all, phrase]) => phrase ?? all);
}

export const hasAll = (folded: string, words: readonly string[]): boolean =>
  words.every((word) => folded.includes(word));

/** Where the words of a search stand in a text, in order and apart. */
export function hitsIn(text: string, words: readonly string[]): [start: number, end: number][] {
  const folded = fold(text);
  const hits: [number, number][] = [];
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      hits.push([at, at + word.length]);
  hits.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let end = 0;
  return hits.filter(([from, to]) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
