import type { Reading } from '../reading/reading.js';

/** Offices whose holder, told of in an election, is taken to stand for it again. A legislator may stand for another. */
const EXECUTIVES: readonly (readonly [title: RegExp, office: string])[] = [
  [/^(?:lt\.|lieutenant) gov/i, 'Lt-Governor'],
  [/\bgov(?:ernor|\.)/i, 'Governor'],
  [/\bmayor\b/i, 'Mayor'],
  [/\bsheriff\b/i, 'Other(sheriff)'],
  [/\battorney general\b/i, 'Attorney-General'],
];

/** Words of an election; without one the sentence is about the office at work. */
const ELECTION_WORDS = new Set(
  'lead leads led poll election primary runoff ballot ballots votes vote voters november opponent challenger rival campaign reelection re-election term race recount advance face precincts'.split(
    ' ',
  ),
);

/**
 * The offices of people who, by the title the article gives them, hold one and are told of in an election:
 *   "Gov. Finch holds a 6-point lead over Republican Roe" · "Mayor Finch led council member Roe by 212 votes"
 */
export function incumbentSeats(reading: Reading): { office: string; index: number }[] {
  const titles = new Map<string, string>();
  for (const { person, title, status } of reading.analysis.entities.roles) {
    const office =
      status === 'current' ? EXECUTIVES.find(([pattern]) => pattern.test(title))?.[1] : undefined;
    if (office) titles.set(person, office);
  }
  return reading.sentences.flatMap((sentence, index) => {
    const words = reading.tokens.slice(sentence.firstToken, sentence.endToken);
    if (!words.some((token) => ELECTION_WORDS.has(token.lower))) return [];
    const offices = new Set(sentence.people.flatMap(({ of }) => titles.get(of.id) ?? []));
    return [...offices].map((office) => ({ office, index }));
  });
}
