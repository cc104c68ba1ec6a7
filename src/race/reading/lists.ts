import { behindTag } from '../../text/name-tags.js';
import type { Token } from '../../text/tokens.js';
import { isModifier, titleStart } from './modifiers.js';
import type { PersonAt, Reading } from './reading.js';

/** Most words of what somebody is called in a list by what he does, in tokens: "dance festival organizer", "14-year-old". */
const LONGEST_DESCRIPTION = 6;

/** Without what is written right before a name, titles or not: "dance festival organizer Bo Roe". */
function withoutDescription(words: readonly Token[]): readonly Token[] {
  let end = words.length;
  while (end > 0 && words.length - end < LONGEST_DESCRIPTION && describes(words[end - 1]!)) end--;
  // Behind the last word of the list only: "defeated Roe in Tuesday's runoff, Tate said".
  return words[end - 1] && LINKS.has(words[end - 1]!.lower) ? words.slice(0, end) : words;
}

const describes = (token: Token): boolean =>
  isModifier(token) || token.pos === 'NOUN' || token.pos === 'NUM' || token.text === '-';

const LINKS = new Set(['and', ',', '&']);

/**
 * What stands between two names, but for what describes either: ["and"] of "Roe (R-Iowa) and Democrat Ada Finch",
 * [",", ",", "and"] of "Roe, a Republican, and former congressman Finch".
 */
const between = (reading: Reading, before: PersonAt, after: PersonAt): string[] =>
  withoutDescription(
    reading.tokens.slice(
      behindTag(reading.tokens, before.endToken, after.firstToken),
      Math.max(before.endToken, titleStart(reading, after)),
    ),
  )
    // "and the Reform Party's Bo Roe"
    .filter((token) => !isModifier(token) && !/^['’]s$/.test(token.text))
    .map(({ lower }) => lower);

/** A person with all before it that "and" and commas join to it: "Roe, Finch and Sayles", "Roe, a Republican, and Finch". */
export function joined(reading: Reading, people: readonly PersonAt[], last: number): PersonAt[] {
  const group = [people[last]!];
  for (let p = last - 1; p >= 0; p--) {
    const links = between(reading, people[p]!, group[0]!);
    const areLinked = links.length > 0 && links.length <= 3 && links.every((link) => LINKS.has(link));
    // Only the last of a list needs the word.
    if (!areLinked || (!links.includes('and') && !links.includes('&') && group.length === 1)) break;
    group.unshift(people[p]!);
  }
  return group;
}

/** The list that a sentence opens with, where it ends before a token: those whom a later "they" stands for; else nobody. */
export function openingList(reading: Reading, people: readonly PersonAt[], end: number): PersonAt[] {
  const [first] = people;
  const opening = first ? joinedTo(reading, people, first) : [];
  return opening.every(({ endToken }) => endToken <= end) ? opening : [];
}

/** A person with all after it that "and" and commas join to it: "Sens. Finch (R-Iowa) and Roe". */
export function joinedTo(reading: Reading, people: readonly PersonAt[], first: PersonAt): PersonAt[] {
  const group = [first];
  for (const person of people) {
    const last = group.at(-1)!;
    if (person.firstToken < last.endToken) continue;
    const links = between(reading, last, person);
    if (links.length === 0 || links.length > 3 || !links.every((link) => LINKS.has(link))) break;
    group.push(person);
  }
  return group;
}
