import type { Token } from '../../text/tokens.js';
import { joined } from './lists.js';
import type { PersonAt, Reading, SentenceReading } from './reading.js';
import { isOwner } from './syntax.js';

/** Words that show that "who" stands for more than one. */
const PLURAL = new Set(['each', 'both', 'all', 'are', 'were', 'have']);

const SEVERAL = new Set(['two', 'three', 'four', 'five', 'both', 'all']);

/** Whom "who" stands for: the nearest before it. "that" and "which" stand for a thing where a noun is right before them. */
export function antecedentsOf(
  reading: Reading,
  sentence: SentenceReading,
  relative: number,
  verb: number,
): PersonAt[] {
  const { tokens } = reading;
  if (isQuestion(tokens, relative) || isOfUnknown(tokens, sentence, relative)) return [];
  const isThing = tokens[relative]!.lower !== 'who' && tokens[relative - 1]?.pos === 'NOUN';
  const before = sentence.people.filter((person) => person.endToken <= relative && !isOwner(reading, person));
  const last = before.length - 1;
  if (isThing || last < 0) return [];
  // "Roe and Vole, two of the Republicans who finished out of the money"
  const several = tokens.slice(before[last]!.endToken, relative).some((token) => SEVERAL.has(token.lower));
  const plural = several || tokens.slice(relative, verb + 1).some((token) => PLURAL.has(token.lower));
  return plural ? joined(reading, before, last) : [before[last]!];
}

/** "you want to know who wins", "a fight about who lost": asks for somebody, and stands for nobody. */
const isQuestion = (tokens: readonly Token[], relative: number): boolean =>
  tokens[relative]!.lower === 'who' && ['VERB', 'ADP'].includes(tokens[relative - 1]?.pos ?? '');

/** "to stop Finch, Sen. Rhys Vole, who lost": a name right before the comma that is no person known here. */
function isOfUnknown(
  tokens: readonly Token[],
  { firstToken, people }: SentenceReading,
  relative: number,
): boolean {
  const last = relative - 2;
  if (tokens[relative]!.lower !== 'who' || tokens[relative - 1]?.text !== ',' || last <= firstToken)
    return false;
  const isName = tokens[last]!.pos === 'PROPN' && tokens[last - 1]!.pos === 'PROPN';
  return isName && !people.some((person) => person.firstToken <= last && last < person.endToken);
}
