import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';

const OPENED = new Set(['opened', 'open', 'vacant', 'opening']);
const WHEN = new Set(['when', 'after', 'because', 'following', 'since']);
/** How far behind "seat" it may be told that it opened, and behind that by whom, in tokens. */
const REACH = 4;

/** "The seat opened up when Finch was named health secretary", "a seat left vacant after Roe died": who left it. */
export function whoLeftOpen(
  { tokens }: Reading,
  { people, endToken }: SentenceReading,
  seat: number,
): PersonAt | undefined {
  const behind = tokens.slice(seat + 1, Math.min(endToken, seat + 1 + REACH));
  const opened = behind.find(({ lower }) => OPENED.has(lower))?.index;
  if (opened === undefined) return undefined;
  const when = tokens.slice(opened + 1, opened + 1 + REACH).find(({ lower }) => WHEN.has(lower))?.index;
  if (when === undefined) return undefined;
  const person = people.find(({ firstToken }) => firstToken > when);
  const titles = tokens.slice(when + 1, person?.firstToken ?? when + 1);
  const isNext = titles.every(
    ({ pos }) => pos === 'PROPN' || pos === 'ADJ' || pos === 'DET' || pos === 'NOUN',
  );
  return person?.kind === 'name' && isNext ? person : undefined;
}
