import type { Token } from '../../text/tokens.js';

/** Words before "candidate" or "nominee" that tell of another time, of another part, or of nothing yet. */
const QUALIFIERS = new Set('vice potential possible prospective rumored'.split(' '));
/** What tells of another time; not where the time is told: "former 2016 candidates" stood in that year. */
const PAST = new Set('former erstwhile failed onetime ex unsuccessful'.split(' '));
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);
/** How far before the noun they may stand, in tokens. */
const REACH = 6;

/**
 * "former presidential candidate Ada Finch", "failed Senate nominee Bo Roe", "potential 2016 contender": whoever is called so
 * stands in no race that is told of here.
 */
export function isQualified(tokens: readonly Token[], noun: number): boolean {
  const { sentence } = tokens[noun]!;
  for (let i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
    const token = tokens[i]!;
    if (token.sentence !== sentence || (token.kind === 'punctuation' && token.text !== '-')) return false;
    if (QUALIFIERS.has(token.lower)) return true;
    if (PAST.has(token.lower)) return !tokens.slice(i, noun).some(({ text }) => isYear(text));
    if (token.pos === 'VERB' || token.pos === 'ADP') return false;
  }
  return false;
}
