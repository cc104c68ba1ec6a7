import type { DateMention } from '../../nlp/dates/date.js';
import { isoDay, parseIsoDay } from '../../text/calendar.js';
import { inEach } from '../../text/in-each.js';
import type { Range } from '../../text/spans.js';
import { undatedDay, undatedElectionDay } from '../contests/election-days.js';
import { countedDown } from '../events/counting-down.js';
import { contestOf, EVENT_WORDS, eventNamed, type NamedEvent, SAYING } from '../events/event.js';
import { eventNear, leadsAway } from '../events/named.js';
import { statesVoting } from '../events/states-voting.js';
import { generalElection, POLLING, votingDay } from '../events/voting.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { placesOf } from '../reading/triggers.js';

/**
 * The days of a race.
 *   "a June 20 runoff" · "the special election Tuesday" · "That primary is June 13 - a week before the runoff" ·
 *   "On Tuesday, voters will choose" · "Finch won Tuesday"
 * Not: "He said Tuesday".
 */
export const eventDate: Finder = {
  name: 'event-date',
  find: (scene) =>
    inEach(scene.reading.sentences, (sentence) => {
      if (sentence.dates.length === 0 && sentence.numbers.length === 0) return [];
      const facts = inEach(sentence.dates, (date) => eventsOn(scene, sentence, inYear(scene, date)));
      for (const event of countedDown(scene, sentence))
        facts.push({ ...eventFact(scene, sentence, event, event.date, event), basis: 'inferred' });
      return facts;
    }),
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
  // "clung to a lead early Wednesday in a special election": the night after it.
  if (date.firstToken > sentence.firstToken && tokens[date.firstToken - 1]!.lower === 'early') return [];
  const facts = eventsOfDay(scene, sentence, date).map((event) =>
    eventFact(scene, sentence, date, date.value!, event),
  );
  const offset = weeksFrom(scene, sentence, date);
  if (offset) facts.push(eventFact(scene, sentence, date, offset.day, offset));
  return facts;
}

/** What is named beside a day; else the states that vote on it, or the contest that is spoken of. */
function eventsOfDay(scene: Scene, sentence: SentenceReading, date: DateMention): NamedEvent[] {
  const named = eventNear(scene, sentence, date);
  if (named) return [named];
  const states = statesVoting(scene, sentence, date);
  if (states.length > 0) return states;
  const voting = votingDay(scene, sentence, date);
  return voting ? [voting] : generalElection(scene, sentence, date);
}

/** "that January 2020 runoff", "won a four-way primary in May": where no more than the month is told. */
function votesInMonth(scene: Scene, sentence: SentenceReading, date: DateMention): FactFinding[] {
  if (date.value === null) return [];
  const { tokens } = scene.reading;
  for (const i of placesOf(scene.reading, sentence, EVENT_WORDS)) {
    const match = eventNamed(tokens, i);
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

function eventFact(
  scene: Scene,
  sentence: SentenceReading,
  told: Range,
  day: string,
  { event, contest }: NamedEvent,
): FactFinding {
  return factAt(scene, 'event-date', sentence, told, {
    type: 'event_date',
    event,
    date: day,
    contest: keyOf(contest),
  });
}

const AMOUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ a: 1, one: 1, two: 2, three: 3, four: 4 }),
);
const UNITS: ReadonlyMap<string, number> = new Map(Object.entries({ day: 1, days: 1, week: 7, weeks: 7 }));

/** "June 13 - a week before the runoff": the runoff's day too. */
function weeksFrom(
  scene: Scene,
  sentence: SentenceReading,
  date: DateMention,
): (NamedEvent & { day: string }) | null {
  const { tokens } = scene.reading;
  for (let i = date.endToken; i < Math.min(date.endToken + 5, sentence.endToken - 3); i++) {
    const amount = AMOUNTS.get(tokens[i]!.lower);
    const unit = UNITS.get(tokens[i + 1]?.lower ?? '');
    const direction = tokens[i + 2]?.lower;
    if (!amount || !unit || (direction !== 'before' && direction !== 'after')) continue;
    for (let e = i + 3; e < Math.min(i + 9, sentence.endToken); e++) {
      const match = eventNamed(tokens, e);
      if (!match) continue;
      const base = parseIsoDay(date.value!);
      if (base === null) return null;
      const day = isoDay(base + (direction === 'before' ? 1 : -1) * amount * unit);
      return { event: match.event, at: e, contest: contestOf(scene, sentence, e, match), day };
    }
  }
  return null;
}
