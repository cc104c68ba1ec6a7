import { US_CITIES_BY_NAME } from '../../../knowledge/cities.js';
import { BODY_WORDS } from '../../../knowledge/name-words.js';
import { isKnownPlace } from '../../../knowledge/place-names.js';
import type { NameSpan } from '../spans.js';
import { wordOf } from '../word.js';
import { type NameRule, nameAt, withSpans } from './rule.js';

const LOCATIVE = new Set(['in', 'near', 'across', 'from', 'throughout', 'outside']);
/** Print that nearly always writes a word small: at the head of a sentence it is no name. */
const SMALL = 4;
/** How many places there are to remember that a word with such a number may be a surname or begin the name of a body. */
const MARKS = 2 ** 12;
/** Towns below 2 to the power of this many people give way to a school or a paper that the article names. */
const LARGE_TOWN = 17;

/**
 * One word is one thing in one article: "Roe" is the person that "Ann Roe" is, wherever it stands; "Alder" the school
 * that "Alder University" is, if no person is called so.
 */
export const keepConsistent: NameRule = (names, { tokens, forms, cases }) => {
  const surnames = new Map<string, number>();
  const bodies = new Set<string>();
  const places = new Map<string, number>();
  const marks = new Uint8Array(MARKS);
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const { type, first, end } of names) {
    if (type === 'person' && end - first > 1) {
      const last = lastWord(tokens, end);
      const surname = tokens[last]!.text;
      if (!BODY_WORDS.has(surname.toLowerCase())) {
        count(surnames, surname);
        marks[forms[last]! % MARKS] = 1;
      }
    }
    if (type === 'organization' && end - first > 1) {
      bodies.add(tokens[first]!.text);
      marks[forms[first]! % MARKS] = 1;
    }
    if (type === 'place' && end - first === 1) count(places, tokens[first]!.text);
  }
  const added: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (marks[forms[i]! % MARKS] === 0) continue;
    const token = tokens[i]!;
    const { text } = token;
    const over = nameAt(names, i);
    if (over && over.end - over.first > 1) continue;
    if (surnames.has(text)) {
      const place = isKnownPlace(text) && (over?.type === 'place' || !over);
      const plain = cases[token.sentence] === 'plain' && wordOf(token).small < SMALL;
      if (!place && (over ? over.type !== 'person' : plain))
        added.push({ first: i, end: i + 1, type: 'person' });
    } else if (over && over.type !== 'organization' && over.type !== 'other' && bodies.has(text)) {
      const town = US_CITIES_BY_NAME.get(text)?.[0];
      if (LOCATIVE.has(tokens[i - 1]?.lower ?? '') && over.type === 'place') continue;
      if (!isKnownPlace(text) || (town && town.size < LARGE_TOWN && (places.get(text) ?? 0) <= 1))
        added.push({ first: i, end: i + 1, type: 'organization' });
    }
  }
  return withSpans(names, added);
};

const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/;

/** The token of the surname: the last word that is no "Jr.", nor the comma before it. */
function lastWord(tokens: Parameters<NameRule>[1]['tokens'], end: number): number {
  if (!SUFFIX.test(tokens[end - 1]!.text)) return end - 1;
  return tokens[end - 2]!.text === ',' ? end - 3 : end - 2;
}
