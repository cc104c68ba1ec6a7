import { NEVER_LAST } from '../../knowledge/abbreviations.js';
import { CLOSING_MARKS, OPENING_WORDS } from '../../knowledge/sentence-words.js';
import type { Piece } from './scan.js';

/**
 * Puts right the engine's sentence ends inside one paragraph. `ends[from + i]` tells whether a sentence ends after
 * piece `i`; the last always does.
 */
export function refineSentenceEnds(
  pieces: readonly Piece[],
  ends: readonly boolean[],
  from: number,
): boolean[] {
  // "We won." She left: the end that the engine sees after the full stop is put off to after the mark.
  let putOff = false;
  return pieces.map((piece, i) => {
    const next = pieces[i + 1];
    if (!next) return true;
    const endsHere = ends[from + i] || putOff;
    putOff = endsHere && closesHere(next);
    if (endsHere) return !goesOn(pieces, i, next);
    return isAbbreviationAtEnd(piece, next);
  });
}

/** A closing mark, written together with the word before it. */
const closesHere = (next: Piece): boolean => CLOSING_MARKS.has(next.form.text) && !next.spaced;

/** Whether the sentence goes on although the engine ends it: “What now?” she asked; (D-Mont.) said. */
function goesOn(pieces: readonly Piece[], i: number, next: Piece): boolean {
  if (closesHere(next)) return true;
  const { text } = next.form;
  const first = text[0]!;
  const startsLow = first !== first.toUpperCase();
  const before = pieces[i]!.form.text;
  if (startsLow) return CLOSING_MARKS.has(before) || before === ')';
  return /^[,;:)\]—–-]/.test(text) && text !== '--';
}

/** "He lives in the U.S. She does not." */
function isAbbreviationAtEnd({ form: { text, lower } }: Piece, next: Piece): boolean {
  if (!text.endsWith('.') || text.length < 2 || text.startsWith('..')) return false;
  if (/^\p{Lu}\.$/u.test(text)) return false;
  return !NEVER_LAST.has(lower.slice(0, -1)) && OPENING_WORDS.has(next.form.text);
}
