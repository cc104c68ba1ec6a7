import type { Range } from '../../../text/spans.js';
import type { CleaningRule } from '../page.js';

/** A roll-over text reaches no further than this from the name it is written behind; a name has no more words than this. */
const LONGEST = 900;
const LONGEST_NAME = 8;

/** "MORE" ends every roll-over text that ends at all. */
const END = /MORE\b/;

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

/** A word, or a piece of one: where a small letter meets a capital or a digit, two words may be glued together. */
interface Piece extends Range {
  readonly text: string;
  readonly glued: boolean;
}

const NAME = /^\p{Lu}[\p{L}'’.-]*$/u;
const WITHIN_NAME = /^(?:\p{Lu}[\p{L}'’.-]*|\(\p{Lu}[\p{L}'’.-]*\)|de|la|van|von)$/u;

/** The roll-over texts in a paragraph. */
export function findRollovers(text: string): Range[] {
  if (!mayHold(text)) return [];
  const pieces = cutPieces(text);
  const found: Range[] = [];
  for (let i = 1; i < pieces.length; i++) {
    const name = pieces[i - 1]!.text;
    if (pieces[i]!.start < (found.at(-1)?.end ?? 0) || name.length < 3 || !NAME.test(name)) continue;
    const again = findAgain(pieces, i, name);
    // "Sen. Christopher Coons Christopher (Chris) Andrew Coons": what comes again last is the surname.
    if (again < 0 || findAgain(pieces, i + 1, pieces[i]!.text) > again) continue;
    const nameEnd = pieces[again]!.end;
    const end = END.exec(text.slice(nameEnd, nameEnd + LONGEST));
    const glued = pieces[i]!.glued || (pieces[again + 1]?.glued ?? false);
    if (end) found.push({ start: pieces[i]!.start, end: nameEnd + end.index + end[0].length });
    else if (glued) found.push({ start: pieces[i]!.start, end: nameEnd });
  }
  return found;
}

/** "MORE", or a name glued to what follows that stands before it once more. */
function mayHold(text: string): boolean {
  if (text.includes('MORE') && END.test(text)) return true;
  if (text.search(GLUE) < 0) return false;
  for (const { index } of text.matchAll(GLUE)) {
    const name = NAME_AT_END.exec(text.slice(Math.max(0, index - 1 - NAME_REACH), index))?.[0];
    if (name === undefined) continue;
    const start = index - name.length;
    if (text.slice(Math.max(0, start - NAME_REACH), start).includes(name)) return true;
  }
  return false;
}

/** A capital or a digit right behind a small letter. Looked for by the capital: there are fewer of them. */
const GLUE = /[A-Z\d\u00c0-\u00de](?<=[a-z\u00df-\u00ff].)/g;
const NAME_AT_END = /\p{Lu}[\p{Ll}'’-]{2,}$/u;
const NAME_REACH = 80;

function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const word of text.matchAll(/\S+/g)) {
    let at = 0;
    for (const part of word[0].split(/(?<=\p{Ll})(?=[\p{Lu}\d])/u)) {
      const start = word.index + at;
      pieces.push({ text: part, start, end: start + part.length, glued: at > 0 });
      at += part.length;
    }
  }
  return pieces;
}

/** Where the surname comes again, from a piece on, after given names alone: "Ada Louise Finch", "Christopher (Chris) Coons". */
function findAgain(pieces: readonly Piece[], from: number, surname: string): number {
  const until = Math.min(pieces.length, from + LONGEST_NAME);
  for (let i = from; i < until; i++) {
    const { text } = pieces[i]!;
    if (text === surname && i > from) return i;
    if (!WITHIN_NAME.test(text)) return -1;
  }
  return -1;
}
