import type { Fact } from '../../schema/index.js';
import type { Token } from '../../text/tokens.js';
import type { ContestParts, Round } from '../contest.js';
import type { Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { trigger } from '../reading/triggers.js';

export type ElectionEvent = Extract<Fact, { type: 'event_date' }>['event'];

export interface EventWords {
  readonly words: readonly string[];
  readonly event: ElectionEvent;
  readonly round?: Round;
}

/** Words for an event, each after the words that make it another. */
const EVENTS: readonly EventWords[] = [
  { words: ['early', 'voting'], event: 'early_voting' },
  { words: ['advance', 'voting'], event: 'early_voting' },
  { words: ['early', 'in', '-', 'person', 'voting'], event: 'early_voting' },
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

/** What the names of events begin with. */
export const EVENT_WORDS = trigger(EVENTS.map(({ words }) => words[0]!));

/** The event that words name at a place; undefined where they name none. */
export const eventNamed = (tokens: readonly Token[], at: number): EventWords | undefined =>
  EVENTS.find(({ words }) => words.every((word, n) => tokens[at + n]?.lower === word));

/** How far an event may stand from its day, in tokens. */
export const REACH = 9;

/** A verb of saying takes a day for what was said. */
export const SAYING = new Set(['said', 'told', 'tweeted', 'announced', 'wrote', 'asked', 'added']);

/** An event, the token that names it, and whose it is. */
export interface NamedEvent {
  readonly event: ElectionEvent;
  readonly at: number;
  readonly contest: ContestParts | null;
}

export function contestOf(
  scene: Scene,
  sentence: SentenceReading,
  at: number,
  match: EventWords,
): ContestParts | null {
  const round = match.event === 'special_election' ? null : match.round;
  const ofState =
    match.event === 'primary' || match.event === 'early_voting' || match.event === 'filing_deadline';
  return scene.contests.contestAt(sentence, at, null, { ofState, ...(round === undefined ? {} : { round }) });
}

/** The event that a vote is, by its contest. */
export function eventOf({ round, special }: ContestParts): ElectionEvent {
  if (round === 'runoff' || round === 'primary' || round === 'general') return round;
  return special ? 'special_election' : 'general';
}
