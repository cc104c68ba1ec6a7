import type { ContestParts } from '../contest.js';
import type { Scene } from '../finder.js';
import type { PersonAt, Reading } from '../reading/reading.js';
import { hasWordOf, trigger } from '../reading/triggers.js';

/** Offices whose holder, told of in an election, is taken to stand for it again. A legislator may stand for another. */
const EXECUTIVES: readonly (readonly [title: RegExp, office: string])[] = [
  [/^(?:lt\.|lieutenant) gov/i, 'Lt-Governor'],
  [/\bgov(?:ernor|\.)/i, 'Governor'],
  [/\bmayor\b/i, 'Mayor'],
  [/\bsheriff\b/i, 'Other(sheriff)'],
  [/\battorney general\b/i, 'Attorney-General'],
];

/** Words of an election; without one the sentence is about the office at work. */
const ELECTION_WORDS = trigger(
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
    if (!hasWordOf(reading, sentence, ELECTION_WORDS)) return [];
    const offices = new Set(sentence.people.flatMap(({ of }) => titles.get(of.id) ?? []));
    return [...offices].map((office) => ({ office, index }));
  });
}

/** Offices by what their holders are called; "state Sen. Finch" holds another. */
const HOLDERS: readonly (readonly [title: RegExp, office: string])[] = [
  ...EXECUTIVES,
  [/\bsen(?:ator|\.)/i, 'US-Senate'],
  [/\brep(?:resentative|\.)|\bcongress(?:man|woman)\b/i, 'US-House'],
  [/\bpresident$/i, 'President'],
];

/** The office of a contest that a title is of; undefined where it is of none. */
export const officeOfTitle = (title: string): string | undefined =>
  HOLDERS.find(([pattern]) => pattern.test(title))?.[1];

/** How far before a name "incumbent" may stand, in tokens. */
const REACH = 5;

/** "incumbent Sen. Finch"; "Sen. Finch" in a race for the Senate: who holds the office that is filled. */
export function isIncumbent(
  { reading: { tokens, analysis }, contests }: Scene,
  { of, firstToken }: PersonAt,
  { office, year }: ContestParts,
): boolean {
  for (let i = firstToken - 1; i >= Math.max(0, firstToken - REACH) && tokens[i]!.kind === 'word'; i--)
    if (tokens[i]!.lower === 'incumbent') return true;
  // What somebody is today says nothing of a race of the past.
  if (contests.main?.year !== year) return false;
  const roles = analysis.entities.roles.filter(({ person }) => person === of.id);
  if (roles.some(({ title, status }) => status === 'former' || /\bstate\b/i.test(title))) return false;
  return roles.some(({ title, status }) => status === 'current' && officeOfTitle(title) === office);
}
