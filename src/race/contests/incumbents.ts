import { verbSet } from '../../knowledge/verb-forms.js';
import { inEach } from '../../text/in-each.js';
import { ofForm } from '../../text/word-forms.js';
import type { ContestParts } from '../contest.js';
import type { Scene } from '../finder.js';
import { BEATING } from '../reading/beating.js';
import { hasElectionWord } from '../reading/electoral.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { hasWordOf, trigger } from '../reading/triggers.js';
import { CHALLENGE, NOMINATIONS } from './at-stake.js';
import { presidentialPeople } from './presidential.js';

/** Offices whose holder, told of in an election, is taken to stand for it again. A legislator may stand for another. */
const EXECUTIVES: readonly (readonly [title: RegExp, office: string])[] = [
  [/^(?:lt\.|lieutenant) gov/i, 'Lt-Governor'],
  [/\bgov(?:ernor|\.)/i, 'Governor'],
  [/\bmayor\b/i, 'Mayor'],
  [/\bsheriff\b/i, 'Other(sheriff)'],
  [/\battorney general\b/i, 'Attorney-General'],
  [/\bdistrict attorney\b/i, 'Other(district-attorney)'],
];

/** Legislators who stand again, in a sentence of how it ended for them. */
const LEGISLATORS: readonly (readonly [title: RegExp, office: string])[] = [
  [/\bsen(?:ator|\.)/i, 'US-Senate'],
  [/\brep(?:resentative|\.)|\bcongress(?:man|woman)\b/i, 'US-House'],
];
const ENDED = trigger([...BEATING, ...verbSet('lose concede survive win')]);

/** Words of an election; without one the sentence is about the office at work. */
const ELECTION_WORDS = trigger(
  'lead leads led poll election primary runoff ballot ballots votes vote voters november opponent challenger rival campaign reelection re-election term race recount advance face precincts'.split(
    ' ',
  ),
);

/** An office that somebody is taken to stand for again, and the sentence that tells so. */
export interface IncumbentSeat {
  readonly office: string;
  readonly index: number;
  /** Who holds it. */
  readonly person: string;
}

/**
 * The offices of people who, by the title the article gives them, hold one and are told of in an election:
 *   "Gov. Finch holds a 6-point lead over Republican Roe" · "Mayor Finch led council member Roe by 212 votes" ·
 *   "Rep. Roe conceded to Finch", where nobody is said to hold a higher office.
 */
export function incumbentSeats(reading: Reading): IncumbentSeat[] {
  const executives = seatsOf(reading, EXECUTIVES, (sentence) => hasWordOf(reading, sentence, ELECTION_WORDS));
  if (executives.length > 0) return executives;
  const presidents = presidentialPeople(reading);
  return seatsOf(
    reading,
    LEGISLATORS,
    (sentence) =>
      hasWordOf(reading, sentence, ENDED) &&
      hasElectionWord(reading, sentence) &&
      sentence.people.length > 1 &&
      // "The Vermont senator, who was defeated in the Democratic primary": of a presidential one, it may be.
      (!hasWordOf(reading, sentence, NOMINATIONS) || isOfSeat(reading, sentence)) &&
      !sentence.people.some(({ of }) => presidents.has(of.id)),
  );
}

/** A primary that is told as a challenge, or lost by a representative, is one for the seat. */
const isOfSeat = (reading: Reading, sentence: SentenceReading): boolean =>
  hasWordOf(reading, sentence, CHALLENGE) || hasWordOf(reading, sentence, REPRESENTATIVES);

const REPRESENTATIVES = trigger(['rep.', 'congressman', 'congresswoman', 'representative']);

function seatsOf(
  reading: Reading,
  offices: readonly (readonly [title: RegExp, office: string])[],
  isTold: (sentence: SentenceReading) => boolean,
): IncumbentSeat[] {
  const titles = new Map<string, string>();
  for (const { person, title, status } of reading.analysis.entities.roles) {
    const office =
      status === 'current' && !/\bstate\b/i.test(title)
        ? offices.find(([pattern]) => pattern.test(title))?.[1]
        : undefined;
    if (office) titles.set(person, office);
  }
  if (titles.size === 0) return [];
  return inEach(reading.sentences, (sentence, index) => {
    if (!isTold(sentence)) return [];
    const seats = new Map<string, IncumbentSeat>();
    for (const { of } of sentence.people) {
      const office = titles.get(of.id);
      if (office && !seats.has(office)) seats.set(office, { office, index, person: of.id });
    }
    return [...seats.values()];
  });
}

/** Offices by what their holders are called; "state Sen. Finch" holds another. */
const HOLDERS: readonly (readonly [title: RegExp, office: string])[] = [
  ...EXECUTIVES,
  ...LEGISLATORS,
  [/\bpresident$/i, 'President'],
];

/** The office of a contest that a title is of; undefined where it is of none. */
export const officeOfTitle = (title: string): string | undefined =>
  HOLDERS.find(([pattern]) => pattern.test(title))?.[1];

/** The same of a single word: "Gov." */
export const officeOfWord = ofForm(({ text }) => officeOfTitle(text) ?? null);

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
