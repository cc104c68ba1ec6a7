const UNITS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
export const TENS = ['twenty', 'thirty', 'forty', 'fifty'];
const ROUND = ['twentieth', 'thirtieth', 'fortieth', 'fiftieth'];

/** Ordinal words in lower case, hyphens as printed, to their number: 1 to 59. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i) => [word, i + 1] as const),
  ...TEENS.map((word, i) => [word, i + 10] as const),
  ...ROUND.map((word, i) => [word, (i + 2) * 10] as const),
  ...TENS.flatMap((ten, t) => UNITS.map((unit, u) => [`${ten}-${unit}`, (t + 2) * 10 + u + 1] as const)),
]);

/** The number of "6th", "Sixth" or "twenty-first"; null for anything else. */
export function ordinalOf(text: string): number | null {
  const figures = /^(?<number>\d{1,3})(?:st|nd|rd|th)$/i.exec(text);
  return figures ? Number(figures.groups!.number) : (ORDINAL_WORDS.get(text.toLowerCase()) ?? null);
}
