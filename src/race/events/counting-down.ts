import { isoDay, parseIsoDay, weekday } from '../../text/calendar.js';
import { inEach } from '../../text/in-each.js';
import type { Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { placesOf } from '../reading/triggers.js';
import { contestOf, EVENT_WORDS, eventNamed, type NamedEvent } from './event.js';

/** Days of a unit of time. */
const DAYS: Readonly<Record<string, number>> = { days: 1, weeks: 7 };
const UNTIL = new Set(['before', 'until', 'from', 'to']);
/** How far behind its number the event may stand, in tokens: "two weeks before the". */
const REACH = 4;
/** How far behind the event the verb of what is the case may stand, in tokens. */
const VERB_REACH = 20;
const NOW = new Set(['is', 'are', 'has', 'have']);
const TUESDAY = 2;

/** A day of a race that is counted from the one of publication, and the number it is told by. */
export interface CountedDay extends NamedEvent {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/**
 * "Two weeks before a runoff that was supposed to be sleepy, the fight has become the costliest", told on a Tuesday: the runoff's
 * day. Only where it falls on a Tuesday, as votes do: else "two weeks" is not told to the day.
 */
export function countedDown(scene: Scene, sentence: SentenceReading): CountedDay[] {
  if (sentence.numbers.length === 0) return [];
  const { reading } = scene;
  const { tokens, document } = reading;
  const today = document.published === null ? null : parseIsoDay(document.published);
  if (today === null) return [];
  return inEach(sentence.numbers, (number) => {
    const days = number.kind === 'duration' ? DAYS[number.unit ?? ''] : undefined;
    const opens = number.firstToken - sentence.firstToken <= OPENING_REACH;
    if (!opens || !days || !number.value || !Number.isInteger(number.value) || number.approx !== 'exact')
      return [];
    const at = placesOf(reading, sentence, EVENT_WORDS).find(
      (i) => i >= number.endToken && i - number.endToken <= REACH,
    );
    const match = at === undefined ? undefined : eventNamed(tokens, at);
    if (at === undefined || !match || match.event === 'debate') return [];
    const isUntil = tokens.slice(number.endToken, at).some(({ lower }) => UNTIL.has(lower));
    const isNow = tokens
      .slice(at, Math.min(sentence.endToken, at + VERB_REACH))
      .some(({ lower, text }) => NOW.has(lower) && text === lower);
    const day = today + days * number.value;
    if (!isUntil || !isNow || weekday(day) !== TUESDAY) return [];
    const contest = contestOf(scene, sentence, at, match);
    return [{ event: match.event, at, contest, date: isoDay(day), start: number.start, end: number.end }];
  });
}

/** How far from the start of its sentence the number may stand: "With just two weeks to go before", behind a dateline. */
const OPENING_REACH = 6;
