import { PARTY_WORDS } from '../../knowledge/parties.js';
import type { DateMention } from '../../nlp/dates/date.js';
import type { PartyLetter } from '../../schema/index.js';
import { parseIsoDay, yearOf } from '../../text/calendar.js';
import { inEach, oneInEach } from '../../text/in-each.js';
import type { Round } from '../contest.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import type { ContestCue } from './cues.js';
import { isGeneralFor, undatedElectionDay } from './election-days.js';
import type { Seat, Seats } from './seats.js';

/** Words that make a runoff what lies ahead of the vote that is reported, or what may never come. */
const LEADING_TO = new Set(
  'forced forcing forces force head heads heading headed go goes going advance advances advanced avoid avoided setting set sets will sent sends prevent would could if likely possible avoiding place spot berth'.split(
    ' ',
  ),
);
/** How far before "runoff" such a word stands, in tokens. */
const REACH = 7;
/** "into a runoff", "toward an August runoff": close by only, for money pours into a state before one, too. */
const INTO = new Set(['into', 'toward', 'towards']);
const INTO_REACH = 3;
/** What an article is about stands in its headline and its first paragraphs. */
const OPENING_SENTENCES = 4;
/** A round further from the publication than this is not what it is about, in days. */
const FARTHEST = 16;
/** A general election this near is the vote that comes next, in days. */
const NEXT_WITHIN = 70;
/** How near to the name of a round its day stands, in tokens. */
const DAY_REACH = 5;

/**
 * The round that an article is about: the one whose day is nearest to that of publication; else the one that its
 * headline or first paragraphs name, unless they only lead to it; else the only one that is named at all.
 */
export function focusRound(reading: Reading, seats: Seats, year: number | null): Round | null {
  for (const read of [nearestInTime, generalNext, namedFirst, onlyOne]) {
    const told = read(reading, seats, year);
    if (told !== undefined) return told;
  }
  return reading.document.published === null ? generalOf(reading, seats, year) : generalNear(reading, seats);
}

/**
 * "The election is Nov. 8", "her lease is up Nov. 8, 2022", in an article without a date about a race of that year:
 * where no other round is spoken of, the day of its general election names it.
 */
function generalOf({ tokens, sentences }: Reading, seats: Seats, year: number | null): Round | null {
  const told = sentences.some(({ dates }) =>
    dates.some((date) => {
      const undated = undatedElectionDay(tokens, date, year);
      if (undated) return isGeneralOf(seats, undated) && isBesideElection(tokens, date);
      return (
        date.grain === 'day' &&
        date.value !== null &&
        yearOf(date.value) === year &&
        isGeneralOf(seats, date.value)
      );
    }),
  );
  return told ? 'general' : null;
}

/** "the Nov. 4 election", "The election is Nov. 8". */
const isBesideElection = (
  tokens: Reading['tokens'],
  { firstToken, endToken }: Pick<DateMention, 'firstToken' | 'endToken'>,
): boolean => [tokens[endToken], tokens[firstToken - 2]].some((token) => token?.lower === 'election');

/** So long ago a general election may be and still be what an article is about: a recount, in days. */
const JUST_HELD = 45;

/** "She will face Roe on Nov. 8": where no other round is spoken of, the day of the general election names it. */
function generalNear({ sentences, document: { published } }: Reading, seats: Seats): Round | null {
  const today = published === null ? null : parseIsoDay(published);
  if (today === null) return null;
  const near = inEach(sentences, ({ dates }) => dates).some(
    ({ grain, value }) =>
      grain === 'day' &&
      value !== null &&
      parseIsoDay(value)! >= today - JUST_HELD &&
      isGeneralOf(seats, value),
  );
  return near ? 'general' : null;
}

const COUNTED_DOWN = new Set(['until', 'till', 'before']);

/** "a third term in the Nov. 4 election", "The election is Nov. 8", "two weeks until Nov. 8": the vote that comes next, weeks ahead. */
function generalNext({ tokens, sentences, document: { published } }: Reading, seats: Seats): ToldRound {
  const today = published === null ? null : parseIsoDay(published);
  if (today === null) return undefined;
  const next = sentences.some(({ dates }) =>
    dates.some((date) => {
      const { grain, value, firstToken } = date;
      if (grain !== 'day' || value === null || !isGeneralOf(seats, value)) return false;
      const days = parseIsoDay(value)! - today;
      const near = isBesideElection(tokens, date) || COUNTED_DOWN.has(tokens[firstToken - 1]?.lower ?? '');
      return near && days >= 0 && days <= NEXT_WITHIN;
    }),
  );
  return next ? 'general' : undefined;
}

const isGeneralOf = ({ seats: [main] }: Seats, day: string): boolean => isGeneralFor(main, day);

/** The round, null for the first vote of a special election, which has no name; undefined where nothing tells. */
type ToldRound = Round | null | undefined;

/** Cues that can be about the main seat, in its year: "the 2014 primary" is none of a special election of 2013. */
function cuesOfMain({ cues, seats }: Seats, index: number, year: number | null): ContestCue[] {
  const state = seats[0]?.place.slice(0, 2);
  return cues[index]!.filter(
    (cue) => (cue.place === null || cue.place.state === state) && isOfYear(cue, year),
  );
}

const isOfYear = (cue: ContestCue, year: number | null): boolean =>
  cue.year === null || year === null || cue.year === year;

function nearestInTime(reading: Reading, seats: Seats, year: number | null): ToldRound {
  const { published } = reading.document;
  const today = published === null ? null : parseIsoDay(published);
  if (today === null) return undefined;
  let best: { round: Round | null; away: number } | null = null;
  for (const sentence of reading.sentences) {
    if (sentence.dates.length === 0) continue;
    for (const cue of cuesOfMain(seats, sentence.index, year)) {
      if (cue.round === null && !cue.special) continue;
      for (const date of sentence.dates) {
        if (date.grain !== 'day' || date.value === null) continue;
        if (!isDayOf(reading, cue, date)) continue;
        const away = Math.abs(parseIsoDay(date.value)! - today);
        if (away <= FARTHEST && (!best || away < best.away))
          best = { round: cue.open && cue.special ? null : cue.round, away };
      }
    }
  }
  return best?.round;
}

/** "June 20 runoff", "Tuesday's primary", "on Tuesday in the runoff", "the primary is June 13". */
function isDayOf({ tokens }: Reading, cue: ContestCue, date: DateMention): boolean {
  if (cue.endToken <= date.firstToken) return date.firstToken - cue.endToken <= DAY_REACH;
  const between = tokens.slice(date.endToken, cue.firstToken).map((token) => token.lower);
  return between.length <= 4 && between.every((word) => BEFORE_ROUND.has(word));
}

const BEFORE_ROUND = new Set([
  "'s",
  '’s',
  'in',
  'the',
  'a',
  'special',
  'republican',
  'democratic',
  'gop',
  'congressional',
  'senate',
]);

function namedFirst(reading: Reading, seats: Seats, year: number | null): ToldRound {
  let inText = 0;
  for (const sentence of reading.sentences) {
    if (sentence.zone === 'caption') continue;
    if (sentence.zone === 'text' && inText++ >= OPENING_SENTENCES) break;
    for (const cue of cuesOfMain(seats, sentence.index, year)) {
      if (cue.round === null || cue.open) continue;
      if (cue.round !== 'runoff') return cue.round;
      return isLedTo(reading, sentence, cue) ? roundBefore(seats) : 'runoff';
    }
  }
  return undefined;
}

/** "forced into a runoff", "enough to avoid a runoff": the vote that is spoken of is the one before it. */
export const isLedTo = (reading: Reading, { firstToken }: SentenceReading, cue: ContestCue): boolean =>
  cue.round === 'runoff' &&
  reading.tokens
    .slice(Math.max(firstToken, cue.firstToken - REACH), cue.firstToken)
    .some(
      ({ lower, index }) =>
        LEADING_TO.has(lower) || (INTO.has(lower) && cue.firstToken - index <= INTO_REACH),
    );

/** The round before a runoff: a primary where the article speaks of one that is a party's. */
export function roundBefore({ allCues, seats }: Seats): Round | null {
  const special = seats[0]?.special ?? false;
  return allCues.some((cue) => cue.round === 'primary' && !cue.open && (cue.party !== null || !special))
    ? 'primary'
    : null;
}

/** "the May 3 primary", where no other round is named. */
function onlyOne(_: Reading, { allCues }: Seats, year: number | null): ToldRound {
  const named = new Set(
    inEach(allCues, (cue) => (cue.round && !cue.open && isOfYear(cue, year) ? [cue.round] : [])),
  );
  return named.size === 1 && named.has('primary') ? 'primary' : undefined;
}

/** States where candidates of all parties stand in one primary. */
const OPEN_PRIMARIES = new Set(['AK', 'CA', 'LA', 'NE', 'WA']);

export const hasOpenPrimary = ({ place, office }: Seat): boolean =>
  office !== 'President' && OPEN_PRIMARIES.has(place.slice(0, 2));

/** The party whose primary an article is about: the one its cues name, or else the one that all its rivals are of. */
export function primaryParty(
  reading: Reading,
  { cues, allCues, seats: [main] }: Seats,
  round: Round | null,
  partyOf: ReadonlyMap<string, PartyLetter>,
): string | null {
  if (round !== 'primary' && round !== 'runoff' && round !== 'caucus') return null;
  const counts = new Map<string, number>();
  for (const { party } of allCues) if (party) counts.set(party, (counts.get(party) ?? 0) + 1);
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most) return most[1] > (second?.[1] ?? 0) ? most[0] : null;
  if (round !== 'primary' || (main && hasOpenPrimary(main))) return null;
  const beside = partiesBesidePrimaries(reading, cues);
  if (beside.size === 1) return [...beside][0]!;
  const [first, next] = [...reading.people].sort((a, b) => b.mentions.length - a.mentions.length);
  const parties = new Set(oneInEach([first, next], (person) => person && partyOf.get(person.id)));
  return parties.size === 1 ? ([...parties][0] ?? null) : null;
}

/** "one of four Republicans on the May 3 primary ballot": parties named in the sentences that name a primary. */
function partiesBesidePrimaries(reading: Reading, cues: Seats['cues']): Set<string> {
  const sentences = reading.sentences.filter(({ index }) =>
    cues[index]!.some((cue) => cue.round === 'primary'),
  );
  const words = inEach(sentences, ({ firstToken, endToken }) => reading.tokens.slice(firstToken, endToken));
  return new Set(oneInEach(words, ({ text }) => PARTY_WORDS.get(text)).filter((letter) => letter !== 'I'));
}

/** A round named farther away than this says nothing of what a token tells, in tokens. */
const FARTHEST_CUE = 14;

/** The cue nearest to some token that names a round. */
export function nearestRound(cues: readonly ContestCue[], token: number): ContestCue | null {
  const distance = (cue: ContestCue): number =>
    cue.endToken <= token ? token - cue.endToken : Math.max(0, cue.firstToken - token);
  const [nearest] = cues
    .filter((cue) => cue.round !== null && distance(cue) <= FARTHEST_CUE)
    .sort((a, b) => distance(a) - distance(b));
  return nearest ?? null;
}

/** "In the first round, Finch won nearly half the vote. Roe took 23.1 percent": the cue of the sentence before, in a paragraph. */
export function firstRoundBefore(
  { sentences }: Reading,
  { index, paragraph }: SentenceReading,
  { cues }: Seats,
): ContestCue | null {
  const before = sentences[index - 1];
  if (!before || before.paragraph !== paragraph) return null;
  return cues[before.index]!.find((cue) => cue.open && cue.round === 'primary') ?? null;
}
