import type { Range } from '../../../text/spans.js';
import type { CleaningRule } from '../page.js';

/** A word, marks and all, with what lies before it. */
const WORD = /\S+/g;

/** A roll-over text reaches no further than this from the name it is glued to; a name no more words than this. */
const LONGEST = 900;
const LONGEST_NAME = 6;

/** "MORE" ends every roll-over text that ends at all. */
const END = /\bMORE\b/;

/**
 * The roll-over text of a name, which scraping wrote into the sentence behind the name: the full name once
 * more, then headlines, then "MORE".
 *   "Rep. Ada Finch Ada Louise FinchOvernight Health: Panel advances bill House Democrats balk MORE (D-Ore.) said"
 * The name is left as it stands before. Where the headlines' end cannot be told, only the second name goes.
 */
export const rollover: CleaningRule = {
  name: 'rollover-text',
  *judge({ paragraphs, stands }) {
    for (const [paragraph, { text }] of paragraphs.entries()) {
      if (!stands(paragraph)) continue;
      for (const part of findRollovers(text)) yield { kind: 'remove', paragraph, part };
    }
  },
};

/** Exported for the tests of its edges. */
export function findRollovers(text: string): Range[] {
  if (!/MORE\b|\p{Ll}(?:\p{Lu}|\d)/u.test(text)) return [];
  const words = [...text.matchAll(WORD)].map((match) => ({ text: match[0], start: match.index }));
  const found: Range[] = [];
  for (let i = 1; i < words.length; i++) {
    const name = words[i - 1]!.text;
    if (words[i]!.start < (found.at(-1)?.end ?? 0) || !/^\p{Lu}[\p{L}'’-]+$/u.test(name)) continue;
    const again = secondName(words, i, name);
    if (again === null) continue;
    const { last, glued } = again;
    const nameEnd = words[last]!.start + words[last]!.text.indexOf(name) + name.length;
    const end = END.exec(text.slice(nameEnd, nameEnd + LONGEST));
    const part = end
      ? { start: words[i]!.start, end: nameEnd + end.index + end[0].length }
      : glued
        ? { start: words[i]!.start, end: nameEnd }
        : null;
    if (part) found.push(part);
  }
  return found;
}

/**
 * Where the surname that stands before word `from` comes again, after given names alone, glued to what follows
 * or before more words in capitals: "Ada Louise FinchOvernight", "Christopher (Chris) Coons Democrats".
 */
function secondName(
  words: readonly { text: string }[],
  from: number,
  surname: string,
): { last: number; glued: boolean } | null {
  for (let last = from; last < Math.min(words.length, from + LONGEST_NAME); last++) {
    const word = words[last]!.text;
    if (
      word.startsWith(surname) &&
      word.length > surname.length &&
      /^[\p{Lu}\d'‘“"]/u.test(word.slice(surname.length))
    )
      return { last, glued: true };
    if (word === surname && last > from) return { last, glued: false };
    if (!/^(?:\p{Lu}[\p{L}'’.-]*|\(\p{Lu}[\p{L}'’.-]*\)|de|la|van|von)$/u.test(word)) return null;
  }
  return null;
}
