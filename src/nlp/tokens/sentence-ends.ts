import { NEVER_LAST } from '../../knowledge/abbreviations.js';
import { CLOSING_MARKS, OPENING_WORDS } from '../../knowledge/sentence-words.js';

/** A piece with its words, as the rules for sentence ends look at it. */
export interface Word {
  readonly text: string;
  readonly spaced: boolean;
}

/**
 * Puts right the engine's sentence ends inside one paragraph. `ends[i]` tells whether a sentence ends after
 * word `i`; the last always does.
 */
export function refineSentenceEnds(words: readonly Word[], ends: readonly boolean[]): boolean[] {
  // "We won." She left: the end that the engine sees after the full stop is put off to after the mark.
  let putOff = false;
  return words.map((word, i) => {
    const next = words[i + 1];
    if (!next) return true;
    const endsHere = ends[i] || putOff;
    putOff = endsHere && closesHere(next);
    if (endsHere) return !goesOn(words, i, next);
    return isAbbreviationAtEnd(word, next);
  });
}

/** A closing mark, written together with the word before it. */
const closesHere = (next: Word): boolean => CLOSING_MARKS.has(next.text) && !next.spaced;

/** Whether the sentence goes on although the engine ends it: “What now?” she asked; (D-Mont.) said. */
function goesOn(words: readonly Word[], i: number, next: Word): boolean {
  if (closesHere(next)) return true;
  const first = next.text[0]!;
  const startsLow = first !== first.toUpperCase();
  if (startsLow) return CLOSING_MARKS.has(words[i]!.text) || words[i]!.text === ')';
  return /^[,;:)\]—–-]/.test(next.text) && next.text !== '--';
}

/** "He lives in the U.S. She does not." */
function isAbbreviationAtEnd(word: Word, next: Word): boolean {
  if (!word.text.endsWith('.') || word.text.length < 2 || word.text.startsWith('..')) return false;
  if (/^\p{Lu}\.$/u.test(word.text)) return false;
  return !NEVER_LAST.has(word.text.slice(0, -1).toLowerCase()) && OPENING_WORDS.has(next.text);
}
