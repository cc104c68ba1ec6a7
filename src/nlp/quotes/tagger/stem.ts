import { IRREGULAR_VERBS } from '../../../knowledge/irregular-verbs.js';

/**
 * What the forms of a word share, good enough to be hashed: "argued", "argues", "arguing" and "argue" give
 * "argu", and so do a few words that are no form of it. Never shown to anybody.
 */
export function stemOf(lower: string): string {
  const irregular = IRREGULAR_VERBS.get(lower);
  if (irregular) return cutFinal(irregular);
  return cutFinal(cutEnding(lower));
}

function cutEnding(word: string): string {
  const { length } = word;
  if (length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (length > 5 && word.endsWith('ing')) return undoubled(word.slice(0, -3));
  if (length > 4 && word.endsWith('ed')) return undoubled(word.slice(0, -2));
  if (length > 4 && word.endsWith('es')) return word.slice(0, -2);
  if (length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

/** "planned" is of "plan", but "called" of "call" and "missed" of "miss". */
function undoubled(stem: string): string {
  const last = stem.at(-1)!;
  return last === stem.at(-2) && !'lsz'.includes(last) ? stem.slice(0, -1) : stem;
}

function cutFinal(word: string): string {
  if (word.length <= 3) return word;
  if (word.endsWith('e')) return word.slice(0, -1);
  return word.endsWith('y') ? `${word.slice(0, -1)}i` : word;
}
