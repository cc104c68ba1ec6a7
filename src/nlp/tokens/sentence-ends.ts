import { NEVER_LAST } from '../../knowledge/abbreviations.js';
import { CLOSING_MARKS, OPENING_WORDS } from '../../knowledge/sentence-words.js';
import { signOf } from '../../text/word-forms.js';
import type { Piece } from './scan.js';

/** Puts right the engine's sentence ends: `ends[i]` is 1 where one ends after piece `i`, as it does after a paragraph's last. */
export function refineSentenceEnds(pieces: readonly Piece[], ends: Uint8Array): void {
  // "We won." She left: the end that the engine sees after the full stop is put off to after the mark.
  let putOff = false;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const next = pieces[i + 1];
    if (next?.paragraph !== piece.paragraph) {
      ends[i] = 1;
      putOff = false;
      continue;
    }
    const endsHere: boolean = ends[i] === 1 || putOff;
    putOff = endsHere && closesHere(next);
    const ended = endsHere ? !goesOn(pieces, i, next) : isAbbreviationAtEnd(piece, next);
    ends[i] = ended ? 1 : 0;
  }
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

const IS_STOPPED = signOf(({ text }) => text.endsWith('.') && text.length > 1 && !text.startsWith('..'));

/** "He lives in the U.S. She does not." */
function isAbbreviationAtEnd({ form: { text, lower, signs } }: Piece, next: Piece): boolean {
  if (!(signs & IS_STOPPED)) return false;
  if (/^\p{Lu}\.$/u.test(text)) return false;
  return !NEVER_LAST.has(lower.slice(0, -1)) && OPENING_WORDS.has(next.form.text);
}
