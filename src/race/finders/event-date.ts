import { isGeneralElectionDay, isNovemberElectionDay } from '../../knowledge/general-election-day.js';
import type { DateMention } from '../../nlp/dates/date.js';
import type { Fact } from '../../schema/index.js';
import { isoDay, parseIsoDay } from '../../text/calendar.js';
import type { ContestParts, Round } from '../contest.js';
import { isGeneralFor, undatedDay, undatedElectionDay } from '../contests/election-days.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';

type ElectionEvent = Extract<Fact, { type: 'event_date' }>['event'];

/** Words for an event, each after the words that make it another. */
const EVENTS: readonly {
  readonly words: readonly string[];
  readonly event: ElectionEvent;
  readonly round?: Round;
}[] = [
  { words: ['early', 'voting'], event: 'early_voting' },
  { words: ['filing', 'deadline'], event: 'filing_deadline' },
  { words: ['deadline'], event: 'filing_deadline' },
  { words: ['special', 'election'], event: 'special_election' },
  { words: ['general', 'election'], event: 'general', round: 'general' },
  { words: ['runoff'], event: 'runoff', round: 'runoff' },
  { words: ['run', '-', 'off'], event: 'runoff', round: 'runoff' },
  { words: ['primary'], event: 'primary', round: 'primary' },
  { words: ['debate'], event: 'debate' },
  { words: ['debates'], event: 'debate' },
];
/** Words of a day on which votes are cast; which, the article tells. */
const VOTING = new Set('polls voted voting won wins defeated beat edged'.split(' '));

/** How far an event may stand from its day, in tokens. */
const REACH = 9;
/** "A special election in Texas' 41st Congressional District failed to produce a winner Tuesday": its own verb's day. */
const SUBJECT_REACH = 14;

/**
 * The days of a race.
 *   "a June 20 runoff" · "the special election Tuesday" · "That primary is June 13 - a week before the runoff" ·
 *   "On Tuesday, voters will choose" · "Finch won Tuesday"
 * Not: "He said Tuesday".
 */
export const eventDate: Finder = {
  name: 'event-date',
  find: (scene) =>
    scene.reading.sentences.flatMap((sentence) =>
      sentence.dates.flatMap((date) => eventsOn(scene, sentence, inYear(scene, date))),
    ),
};

/** "The election is Nov. 8", "the May 3 primary": without a date of publication, of the year that the race is of. */
function inYear({ reading: { tokens }, contests: { main } }: Scene, date: DateMention): DateMention {
  const year = main?.year ?? null;
  const general = main?.round === 'general' ? undatedElectionDay(tokens, date, year) : null;
  const value = general ?? (main?.round === 'primary' ? undatedDay(tokens, date, year) : null);
  return value === null ? date : { ...date, value };
}

function eventsOn(scene: Scene, sentence: SentenceReading, date: DateMention): FactFinding[] {
  if (date.grain === 'month') return votesInMonth(scene, sentence, date);
  if (date.grain !== 'day' || date.value === null || isFielding(scene, date)) return [];
  // "Finch said Tuesday that the primary was unfair": the day on which it was said.
  const { tokens } = scene.reading;
  if (date.firstToken > sentence.firstToken && SAYING.has(tokens[date.firstToken - 1]!.lower)) return [];
  const named = eventNear(scene, sentence, date);
  const facts: FactFinding[] = [];
  if (named) facts.push(eventFact(scene, sentence, date, date.value, named));
  else {
    const voting = votingDay(scene, sentence, date) ?? generalElection(scene, sentence, date);
    if (voting) facts.push(eventFact(scene, sentence, date, date.value, voting));
  }
  const offset = weeksFrom(scene, sentence, date);
  if (offset) facts.push(eventFact(scene, sentence, date, offset.day, offset));
  return facts;
}

/** "that January 2020 runoff", "won a four-way primary in May": where no more than the month is told. */
function votesInMonth(scene: Scene, sentence: SentenceReading, date: DateMention): FactFinding[] {
  if (date.value === null) return [];
  const { tokens } = scene.reading;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const match = EVENTS.find(({ words }) => words.every((word, n) => tokens[i + n]?.lower === word));
    if (!match || match.event === 'debate') continue;
    const end = i + match.words.length;
    const isBefore = i >= date.endToken && i - date.endToken <= 1 && !leadsAway(tokens, date.endToken, i);
    const isBehind = date.firstToken === end + 1 && tokens[end]!.lower === 'in';
    if ((!isBefore && !isBehind) || isPolled(tokens, i, end)) continue;
    const contest = contestOf(scene, sentence, i, match);
    return [eventFact(scene, sentence, date, date.value, { event: match.event, at: i, contest })];
  }
  return [];
}

/** "a poll of the primary in May", "the primary poll in May": when people were asked. */
const isPolled = (tokens: Scene['reading']['tokens'], at: number, end: number): boolean =>
  tokens.slice(Math.max(0, at - 4), end + 1).some(({ lower }) => POLLING.has(lower));

/** "the poll of primary voters was conducted March 14-20". */
const isFielding = ({ reading: { tokens } }: Scene, { firstToken }: DateMention): boolean =>
  tokens.slice(Math.max(0, firstToken - 4), firstToken).some(({ lower }) => FIELDED.has(lower));

const FIELDED = new Set(['conducted', 'surveyed', 'polled', 'interviewed', 'taken']);

/** "June 20 runoff", "Tuesday's special election", "on Tuesday in the runoff". */
const LEAD_IN = 3;
/** "Tuesday's three-way primary" */
const OWNED_LEAD_IN = 5;
const OWNER = /^['’]s$/;

interface NamedEvent {
  readonly event: ElectionEvent;
  readonly at: number;
  readonly contest: ContestParts | null;
}

function eventFact(
  scene: Scene,
  sentence: SentenceReading,
  date: DateMention,
  day: string,
  { event, contest }: NamedEvent,
): FactFinding {
  return factAt(scene, 'event-date', sentence, date, {
    type: 'event_date',
    event,
    date: day,
    contest: keyOf(contest),
  });
}

/** The event named nearest to a day, with nothing between that takes the day for itself. */
function eventNear(scene: Scene, sentence: SentenceReading, date: DateMention): NamedEvent | null {
  const { tokens } = scene.reading;
  let best: (NamedEvent & { distance: number }) | null = null;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const match = eventAt(scene, i, date);
    if (!match || (match.event === 'debate' && NO_DEBATE.has(tokens[i - 1]?.lower ?? ''))) continue;
    if (match.event === 'filing_deadline' && !isOfFiling(tokens, sentence, i)) continue;
    const end = i + match.words.length;
    const distance = end <= date.firstToken ? date.firstToken - end : i - date.endToken;
    const reach = match.event === 'special_election' && end <= date.firstToken ? SUBJECT_REACH : REACH;
    if (distance < 0 || distance > reach || (best && best.distance <= distance)) continue;
    // "early Wednesday to a runoff": before the event a day must lead straight to it.
    const leadIn = OWNER.test(tokens[date.endToken]?.text ?? '') ? OWNED_LEAD_IN : LEAD_IN;
    if (end > date.firstToken && (distance > leadIn || leadsAway(tokens, date.endToken, i))) continue;
    if (isOtherRound(tokens, match.round, date, end)) continue;
    if (separated(tokens, Math.min(end, date.endToken), Math.max(i, date.firstToken))) continue;
    best = { event: match.event, at: i, distance, contest: contestOf(scene, sentence, i, match) };
  }
  return best;
}

const FILING = new Set(['filing', 'filed', 'file', 'qualify', 'qualifying', 'qualified', 'candidates']);
/** How far from "deadline" it is told what for, in tokens. */
const FILING_REACH = 8;

/** "the deadline to file", "filed by the Sept. 4 deadline"; not "the deadline to fund the government". */
const isOfFiling = (
  tokens: Scene['reading']['tokens'],
  { firstToken, endToken }: SentenceReading,
  at: number,
): boolean =>
  tokens
    .slice(Math.max(firstToken, at - FILING_REACH), Math.min(endToken, at + FILING_REACH))
    .some(({ lower }) => FILING.has(lower));

/** "virtually no debate Monday night", "the floor debate Tuesday": among lawmakers. */
const NO_DEBATE = new Set([
  'no',
  'little',
  'much',
  'floor',
  'house',
  'senate',
  'public',
  'national',
  'heated',
  'of',
]);

/** The event that words name; "election" alone is the general election on the day that one is held. */
function eventAt(
  { reading: { tokens }, contests: { main } }: Scene,
  at: number,
  date: DateMention,
): (typeof EVENTS)[number] | null {
  const match = EVENTS.find(({ words }) => words.every((word, n) => tokens[at + n]?.lower === word));
  if (match) return match;
  const plain = ELECTIONS.has(tokens[at]!.lower) && tokens[at + 1]?.pos !== 'NOUN';
  if (!plain || !isGeneralFor(main, date.value!)) return null;
  return { words: [tokens[at]!.lower], event: 'general', round: 'general' };
}

const ELECTIONS = new Set(['election', 'elections', 'rematch', 'matchup', 'contest', 'race', 'ballot']);

/** "early Wednesday to a runoff": the day is that of what leads there. */
const leadsAway = (tokens: Scene['reading']['tokens'], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower, pos }) => pos === 'VERB' || ['to', 'into', 'toward'].includes(lower));

function contestOf(
  scene: Scene,
  sentence: SentenceReading,
  at: number,
  match: (typeof EVENTS)[number],
): ContestParts | null {
  const round = match.event === 'special_election' ? null : match.round;
  return scene.contests.contestAt(sentence, at, null, round === undefined ? {} : { round });
}

/** "who had no opponent in the primary, on Nov. 8": behind a comma, the day of the general election is no primary's. */
const isOtherRound = (
  tokens: Scene['reading']['tokens'],
  round: Round | undefined,
  { firstToken, value }: DateMention,
  end: number,
): boolean =>
  round === 'primary' &&
  isGeneralElectionDay(value!) &&
  tokens.slice(end, firstToken).some(({ text }) => text === ',');

const SAYING = new Set(['said', 'told', 'tweeted', 'announced', 'wrote', 'asked', 'added']);

/** A verb of saying between an event and a day gives the day to what was said. */
function separated(tokens: Scene['reading']['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (SAYING.has(tokens[i]!.lower) || tokens[i]!.text === ';') return true;
  return false;
}

/** "voters will head to the polls Saturday", "Finch won Tuesday": the day of the contest that is spoken of. */
function votingDay(scene: Scene, sentence: SentenceReading, date: DateMention): NamedEvent | null {
  const { reading, contests } = scene;
  const { tokens } = reading;
  if (!contests.main) return null;
  let at = -1;
  for (
    let i = Math.max(sentence.firstToken, date.firstToken - REACH);
    i < Math.min(sentence.endToken, date.endToken + REACH);
    i++
  ) {
    if (SAYING.has(tokens[i]!.lower) && Math.abs(i - date.firstToken) <= 3) return null;
    if (VOTING.has(tokens[i]!.lower) || isChoice(tokens, i)) at = i;
  }
  if (at < 0 || tokens[date.firstToken - 1]?.lower === 'until') return null;
  // "still in their hands this morning": the day after.
  if (tokens.slice(date.firstToken, date.endToken).some(({ lower }) => lower === 'morning')) return null;
  const contest = contests.contestAt(sentence, date.firstToken);
  if (!contest || isNoGeneral(contest, date.value!)) return null;
  return isPoll(scene, sentence) ? null : { event: eventOf(contest), at, contest };
}

const STATEWIDE = new Set(['President', 'US-Senate', 'US-House', 'Governor']);

/** "Finch won Kansas on Saturday": one of many days of a primary that goes on, and no general election. */
const isNoGeneral = (contest: ContestParts, day: string): boolean =>
  eventOf(contest) === 'general' && STATEWIDE.has(contest.office) && !isNovemberElectionDay(day);

/** "voters will choose", "voters head to the polls"; not "she greets voters". */
const isChoice = (tokens: Scene['reading']['tokens'], at: number): boolean =>
  tokens[at]!.lower === 'voters' &&
  tokens
    .slice(at + 1, at + 12)
    .some((token) =>
      ['choose', 'decide', 'pick', 'vote', 'cast', 'head', 'go', 'elect', 'chose', 'went'].includes(
        token.lower,
      ),
    );

/** "She will face Roe on Nov. 8": the day of the general election, in an article about a race of that year. */
function generalElection(scene: Scene, sentence: SentenceReading, date: DateMention): NamedEvent | null {
  const { contests } = scene;
  if (!contests.main || !isGeneralElectionDay(date.value!) || isPoll(scene, sentence)) return null;
  if (contests.main.year !== Number(date.value!.slice(0, 4))) return null;
  const at = date.firstToken;
  return { event: 'general', at, contest: contests.contestAt(sentence, at, null, { round: 'general' }) };
}

const POLLING = new Set('poll survey pollsters conducted respondents surveyed sampled'.split(' '));

/** "likely voters, according to a poll released today", "The polls were conducted from May 2". */
const isPoll = ({ reading: { tokens } }: Scene, sentence: SentenceReading): boolean =>
  tokens.slice(sentence.firstToken, sentence.endToken).some((token) => POLLING.has(token.lower));

function eventOf({ round, special }: ContestParts): ElectionEvent {
  if (round === 'runoff' || round === 'primary' || round === 'general') return round;
  return special ? 'special_election' : 'general';
}

const UNITS: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7 };

/** "June 13 - a week before the runoff": the runoff's day too. */
function weeksFrom(
  scene: Scene,
  sentence: SentenceReading,
  date: DateMention,
): (NamedEvent & { day: string }) | null {
  const { tokens } = scene.reading;
  for (let i = date.endToken; i < Math.min(date.endToken + 5, sentence.endToken - 3); i++) {
    const amount = { a: 1, one: 1, two: 2, three: 3, four: 4 }[tokens[i]!.lower];
    const unit = UNITS[tokens[i + 1]?.lower ?? ''];
    const direction = tokens[i + 2]?.lower;
    if (!amount || !unit || (direction !== 'before' && direction !== 'after')) continue;
    for (let e = i + 3; e < Math.min(i + 9, sentence.endToken); e++) {
      const match = EVENTS.find(({ words }) => words.every((word, n) => tokens[e + n]?.lower === word));
      if (!match) continue;
      const base = parseIsoDay(date.value!);
      if (base === null) return null;
      const day = isoDay(base + (direction === 'before' ? 1 : -1) * amount * unit);
      return { event: match.event, at: e, contest: contestOf(scene, sentence, e, match), day };
    }
  }
  return null;
}
