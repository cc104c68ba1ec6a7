import type { Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { LEAVES } from './leaving.js';

const FATHERS = new Set(['father', 'dad']);

/** "said Claire Finch, whose father, Walter, gave up the seat": who is named by the first name alone has the family name of the child. */
export function familyOf(
  { reading: { tokens } }: Scene,
  sentence: SentenceReading,
  { of, firstToken }: PersonAt,
): string | null {
  const comma = tokens[firstToken - 1]?.text === ',' ? 1 : 0;
  const noun = firstToken - 1 - comma;
  const isFather = FATHERS.has(tokens[noun]?.lower ?? '') && tokens[noun - 1]?.lower === 'whose';
  if (!isFather || of.name.includes(' ')) return null;
  const child = sentence.people.findLast(({ endToken }) => endToken <= noun - 1);
  return child && child.endToken >= noun - 2 ? child.of.family : null;
}

const BE = new Set(['is', 'was', 'has', 'had']);

/** Why the seat is open, in the text's own words: the clause after "who", or what a verb of leaving says right behind the name. */
export function reasonAfter(
  { reading: { tokens, document } }: Scene,
  sentence: SentenceReading,
  person: PersonAt,
): string | null {
  const who = tokens.slice(person.endToken, person.endToken + 2).find((token) => token.lower === 'who');
  const verb = BE.has(tokens[person.endToken]?.lower ?? '') ? person.endToken + 1 : person.endToken;
  const leaves = LEAVES.has(tokens[verb]?.lower ?? '') || tokens[verb]?.lower === 'died';
  const from = who ? who.index + 1 : leaves ? person.endToken : null;
  if (from === null) return null;
  let end = from;
  while (end < sentence.endToken && !/^[,.;—]$/.test(tokens[end]!.text)) end++;
  return end > from ? document.text.slice(tokens[from]!.start, tokens[end - 1]!.end) : null;
}
