import type { Reading } from '../reading/reading.js';
import type { ContestCue } from './cues.js';
import type { Seat } from './seats.js';

/** Offices that a state votes for, by what their holders are called. */
const OFFICES: readonly (readonly [title: RegExp, office: string])[] = [
  [/\bgov(?:ernor|\.)/i, 'Governor'],
  [/\b(?:u\.s\. )?sen(?:ator|\.)/i, 'US-Senate'],
];

/** How many paragraphs from the cue the holder of the office is looked for. */
const REACH = 1;
const RIVAL = new Set(['opponent', 'rival', 'challenger', 'incumbent', 'primary']);

/**
 * The office of a contest that only its state is told of, where the one who holds it is among the rivals:
 *   "In the Kansas primary, Roe clung to a lead over his opponent, current Governor Finch."
 */
export function officeOfPlace(reading: Reading, cue: ContestCue): Seat | null {
  const at = reading.tokens[cue.firstToken]!.paragraph;
  const near = reading.sentences.filter(({ paragraph }) => Math.abs(paragraph - at) <= REACH);
  for (const sentence of near) {
    const words = reading.tokens.slice(sentence.firstToken, sentence.endToken);
    if (!words.some((token) => RIVAL.has(token.lower))) continue;
    for (const person of sentence.people) {
      const title = reading.tokens
        .slice(Math.max(sentence.firstToken, person.firstToken - 3), person.firstToken)
        .map((token) => token.text)
        .join(' ');
      const office = OFFICES.find(([pattern]) => pattern.test(title))?.[1];
      if (office && !/former/i.test(title))
        return { office, place: cue.place!.state, weight: 0, special: cue.special };
    }
  }
  return null;
}
