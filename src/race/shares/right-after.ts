import { isModifier } from '../reading/modifiers.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';

/** "48 to 42 percent for Roe": the word that gives a pair away by name. */
export const ONLY_FOR: ReadonlySet<string> = new Set(['for']);

/** The person named right after some words: within reach, led in by one of `links`, only titles between. */
export function personRightAfter(
  reading: Reading,
  sentence: SentenceReading,
  from: number,
  links: ReadonlySet<string>,
  reach: number,
): PersonAt | null {
  const { tokens } = reading;
  let linked = false;
  for (let i = from; i < Math.min(from + reach, sentence.endToken); i++) {
    const person = sentence.people.find((p) => p.firstToken === i);
    if (person) return linked ? person : null;
    const token = tokens[i]!;
    if (links.has(token.lower)) linked = true;
    else if (linked ? !isModifier(token) : /^[,;.:]$/.test(token.text) || token.kind === 'number')
      return null;
  }
  return null;
}
