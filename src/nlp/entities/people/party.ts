import { TITLE_WORDS } from '../../../knowledge/name-words.js';
import { PARTY_ADJECTIVES, PARTY_MEMBERS } from '../../../knowledge/parties.js';
import type { PartyLetter } from '../../../schema/index.js';
import type { Token } from '../../../text/tokens.js';
import type { PersonMention } from './person-mention.js';

const LETTERS: ReadonlyMap<string, PartyLetter> = new Map([
  ['R', 'R'],
  ['D', 'D'],
  ['I', 'I'],
  ['L', 'L'],
  ['G', 'G'],
  ['DFL', 'D'],
]);
/** How many words may stand between a party and the name it goes with: "Republican former state senator Ann Roe". */
const LONGEST_TITLE = 6;
const MODIFIERS = new Set(
  'former ex then state u.s. us incumbent freshman fellow house senate congressional gubernatorial presidential senatorial vice lt. lieutenant deputy majority minority'.split(
    ' ',
  ),
);
const HEDGES = new Set([
  'not',
  'no',
  'against',
  'anti',
  'beat',
  'defeated',
  'over',
  'never',
  'longtime',
  'moderate',
  'conservative',
  'liberal',
  'progressive',
]);

/**
 * What stands beside the names of a person tells the party: "(R-Ga.)", "Democrat Ann Roe", "GOP Rep. Roy Bell",
 * "Ann Roe, a Democrat,". Null where nothing does, or where as much speaks for another.
 */
export function partyOf(mentions: readonly PersonMention[], tokens: readonly Token[]): PartyLetter | null {
  const votes = new Map<PartyLetter, number>();
  for (const mention of mentions) {
    for (const letter of [partyAfter(mention, tokens), partyBefore(mention, tokens)]) {
      if (letter) votes.set(letter, (votes.get(letter) ?? 0) + 1);
    }
  }
  const ranked = [...votes].sort(([, a], [, b]) => b - a);
  if (ranked.length === 0 || (ranked[1] && ranked[1][1] === ranked[0]![1])) return null;
  return ranked[0]![0];
}

/** Between a name and what it is in apposition to: "Ann Roe of Austin, the Republican nominee", "Roy Bell, 54, a Democrat". */
function afterTownOrAge(tokens: readonly Token[], endToken: number): number {
  let end = endToken;
  if (tokens[end]?.lower === 'of') {
    end++;
    while (tokens[end]?.pos === 'PROPN') end++;
    return tokens[end]?.text === ',' && end > endToken + 1 ? end : endToken;
  }
  const isAge = tokens[end]?.text === ',' && /^\d\d$/.test(tokens[end + 1]?.text ?? '');
  return isAge && tokens[end + 2]?.text === ',' ? end + 2 : endToken;
}

/** "(R)", "(D-Mont.)", ", R-Ga.,", ", a Democrat", ", the Republican nominee". */
function partyAfter(mention: PersonMention, tokens: readonly Token[]): PartyLetter | null {
  const endToken = afterTownOrAge(tokens, mention.endToken);
  const first = tokens[endToken];
  const second = tokens[endToken + 1];
  if (!first || !second || second.sentence !== tokens[endToken - 1]!.sentence) return null;
  const third = tokens[endToken + 2];
  if (first.text === '(') {
    const letter = LETTERS.get(second.text);
    if (letter && (third?.text === ')' || /^[-‐–—,]$/.test(third?.text ?? ''))) return letter;
    return PARTY_MEMBERS.get(second.text) ?? null;
  }
  if (first.text !== ',') return null;
  const letter = LETTERS.get(second.text);
  if (letter && third && /^[-‐–—]$/.test(third.text) && !third.spaced) return letter;
  if (!/^(?:an?|the)$/.test(second.lower)) return null;
  // "Ann Roe, a first-term conservative Republican": the head of the phrase, not of one that names others.
  for (let i = endToken + 2; i < Math.min(tokens.length, endToken + 2 + LONGEST_TITLE); i++) {
    const { text, kind, pos, sentence } = tokens[i]!;
    if (sentence !== first.sentence || pos === 'VERB' || pos === 'ADP') return null;
    const party = PARTY_MEMBERS.get(text) ?? PARTY_ADJECTIVES.get(text);
    if (party) return party;
    if (kind === 'punctuation' && text !== '-') return null;
  }
  return null;
}

/** "Democrat Ann Roe", "Republican U.S. Sen. Roy Bell", "GOP candidate Roy Bell". */
function partyBefore({ firstToken }: PersonMention, tokens: readonly Token[]): PartyLetter | null {
  for (let i = firstToken - 1; i >= Math.max(0, firstToken - LONGEST_TITLE); i--) {
    const { text, lower, sentence, kind } = tokens[i]!;
    if (sentence !== tokens[firstToken]!.sentence || HEDGES.has(lower)) return null;
    const party = PARTY_MEMBERS.get(text) ?? PARTY_ADJECTIVES.get(text);
    if (party) return party;
    const passes = TITLE_WORDS.has(lower) || MODIFIERS.has(lower) || text === '-' || kind === 'number';
    if (!passes) return null;
  }
  return null;
}
