import type { ArticleRecord, Correction, Person } from '../schema/index.js';
import { foldName } from '../text/person-name.js';

/** Whether a correction is about an article: by its id, by the hash of its source, or because it is about all. */
export function isAbout(correction: Correction, id: string, sha256: string): boolean {
  return correction.article === undefined || correction.article === id || correction.sha256 === sha256;
}

/** Words in a form in which they can be compared: white space and the form of quotation marks do not matter. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** The same without the marks at the edges: "We won," is written down as "We won". */
const bare = (text: string): string => plain(text).replace(/^[\s"'(]+|[\s"'),.;:!?…—–-]+$/g, '');

/** The items with these words: mark for mark, or, where none has them so, but for the marks at the edges. */
export function withWords<T>(items: readonly T[], wordsOf: (item: T) => string, words: string): T[] {
  for (const form of [plain, bare]) {
    const wanted = form(words);
    const same = items.filter((item) => form(wordsOf(item)) === wanted);
    if (same.length > 0 && wanted !== '') return same;
  }
  return [];
}

/** Words this short are found by equality alone; longer ones also where an edge of them moved. */
const LONG_ENOUGH = 20;

/**
 * The one item with these words: the same words, or, where none has them, the only item of which they are a part
 * or that is a part of them (a later version may draw a quote's edge elsewhere).
 *
 * @param nth which of several with the same words, from 1
 */
export function findByWords<T>(
  items: readonly T[],
  wordsOf: (item: T) => string,
  words: string,
  nth?: number,
): T | null {
  const same = withWords(items, wordsOf, words);
  if (same.length > 0)
    return nth === undefined ? (same.length === 1 ? same[0]! : null) : (same[nth - 1] ?? null);
  const wanted = plain(words);
  const close = items.filter((item) => {
    const have = plain(wordsOf(item));
    const [short, long] = have.length < wanted.length ? [have, wanted] : [wanted, have];
    return short.length >= LONG_ENOUGH && long.includes(short);
  });
  return close.length === 1 ? close[0]! : null;
}

/** The people of a record who go by a name, or who are called so by some mention. */
export function peopleNamed({ people }: ArticleRecord, name: string): Person[] {
  const wanted = foldName(name);
  const named = people.filter((person) => foldName(person.name) === wanted);
  if (named.length > 0) return named;
  return people.filter(({ mentions }) =>
    mentions.some(({ kind, text }) => kind === 'name' && foldName(text) === wanted),
  );
}
