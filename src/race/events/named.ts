import { isGeneralElectionDay } from '../../knowledge/general-election-day.js';
import type { DateMention } from '../../nlp/dates/date.js';
import type { Round } from '../contest.js';
import { isGeneralFor } from '../contests/election-days.js';
import type { Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { placesOf, trigger } from '../reading/triggers.js';
import {
  contestOf,
  EVENT_WORDS,
  type EventWords,
  eventNamed,
  type NamedEvent,
  REACH,
  SAYING,
} from './event.js';

/** "A special election in Texas' 41st Congressional District failed to produce a winner Tuesday": its own verb's day. */
const SUBJECT_REACH = 14;

/** "June 20 runoff", "Tuesday's special election", "on Tuesday in the runoff". */
const LEAD_IN = 3;
/** "Tuesday's three-way primary" */
const OWNED_LEAD_IN = 5;
const OWNER = /^['’]s$/;

/** The event named nearest to a day, with nothing between that takes the day for itself. */
export function eventNear(scene: Scene, sentence: SentenceReading, date: DateMention): NamedEvent | null {
  const { tokens } = scene.reading;
  let best: (NamedEvent & { distance: number }) | null = null;
  for (const i of placesOf(scene.reading, sentence, NAMED)) {
    const match = eventAt(scene, i, date);
    if (
      !match ||
      (match.event === 'debate' && (NO_DEBATE.has(tokens[i - 1]?.lower ?? '') || isDare(tokens, i)))
    )
      continue;
    if (match.event === 'filing_deadline' && !isOfFiling(tokens, sentence, i)) continue;
    const end = i + match.words.length;
    const distance = end <= date.firstToken ? date.firstToken - end : i - date.endToken;
    const reach = match.event === 'special_election' && end <= date.firstToken ? SUBJECT_REACH : REACH;
    if (distance < 0 || distance > reach || (best && best.distance <= distance)) continue;
    // "early Wednesday to a runoff": before the event a day must lead straight to it.
    const leadIn = OWNER.test(tokens[date.endToken]?.text ?? '') ? OWNED_LEAD_IN : LEAD_IN;
    if (end > date.firstToken && (distance > leadIn || leadsAway(tokens, date.endToken, i))) continue;
    if (isOtherRound(tokens, match.round, date, end) || isOfItsVerb(tokens, date)) continue;
    if (separated(tokens, Math.min(end, date.endToken), Math.max(i, date.firstToken))) continue;
    best = { event: match.event, at: i, distance, contest: contestOf(scene, sentence, i, match) };
  }
  return best;
}

const DARES = new Set(['challenged', 'dared', 'invited', 'challenging', 'challenge']);
/** How far before "debate" the challenge may stand, in tokens. */
const DARE_REACH = 5;

/** "challenged Roe to a debate on Saturday": none that is held. */
const isDare = (tokens: Scene['reading']['tokens'], at: number): boolean =>
  tokens.slice(Math.max(0, at - DARE_REACH), at).some(({ lower }) => DARES.has(lower));

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
): EventWords | null {
  const match = eventNamed(tokens, at);
  if (match) return match;
  const plain = ELECTIONS.has(tokens[at]!.lower) && tokens[at + 1]?.pos !== 'NOUN';
  if (!plain || !isGeneralFor(main, date.value!)) return null;
  return { words: [tokens[at]!.lower], event: 'general', round: 'general' };
}

const ELECTIONS = new Set(['election', 'elections', 'rematch', 'matchup', 'contest', 'race', 'ballot']);

const NAMED = trigger([...EVENT_WORDS.words, ...ELECTIONS]);

/** "early Wednesday to a runoff": the day is that of what leads there. */
export const leadsAway = (tokens: Scene['reading']['tokens'], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower, pos }) => pos === 'VERB' || ['to', 'into', 'toward'].includes(lower));

/** "qualified Tuesday for the special election", "filed Monday for the primary": the day on which that was done. */
const isOfItsVerb = (tokens: Scene['reading']['tokens'], { firstToken, endToken }: DateMention): boolean =>
  tokens[endToken]?.lower === 'for' && PREPARES.has(tokens[firstToken - 1]?.lower ?? '');

const PREPARES = new Set(['qualified', 'filed', 'registered', 'campaigned', 'rallied', 'advertised']);

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

/** A verb of saying between an event and a day gives the day to what was said. */
function separated(tokens: Scene['reading']['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (SAYING.has(tokens[i]!.lower) || tokens[i]!.text === ';') return true;
  return false;
}
